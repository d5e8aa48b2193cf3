import { pathItems } from '../src/contract/generated/operations.ts';
import type { PathItem } from '../src/contract/operation.ts';

/** Below it stands every operation of Onezone's REST API. */
const API_ROOT = '/api/v3/onezone';
/** Outside of it, at the root, stand pages that tell what the API tells. */
const PAGES: readonly string[] = pathItems.filter((item: PathItem) => item.page).map(({ path }) => path);

const ANY_ORIGIN = 'https?://[^/]+';

/** The URLs of Onezone's REST API as regular expressions. */
export interface OnezoneUrls {
  /** All of them. */
  readonly all: RegExp;
  /** Those of a path of openapi.yaml, without query and fragment; null for a page at the root when those are left alone. */
  of(path: string): RegExp | null;
}

/**
 * The URLs at some origins; at any origin when there is no list. The pages at the root are among them only where it is known
 * whose root it is, unless that is decided later.
 *
 * @throws TypeError for what is no origin.
 */
export function onezoneUrls(origins: readonly string[] | undefined, withPages = origins !== undefined): OnezoneUrls {
  const origin = origins === undefined ? ANY_ORIGIN : oneOf(origins);
  const pages = withPages ? `|(?:${PAGES.map(literally).join('|')})/?(?![^?#])` : '';
  return {
    all: new RegExp(`^${origin}(?:${API_ROOT}(?![^/?#])${pages})`),
    of: (path) =>
      PAGES.includes(path) && !withPages
        ? null
        : new RegExp(`^${origin}${literally(path).replaceAll(/\\\{\w+\\\}/g, '[^/]+')}$`),
  };
}

function oneOf(origins: readonly string[]): string {
  if (origins.length > 0) return `(?:${origins.map((text) => literally(originOf(text))).join('|')})`;
  throw new TypeError('The list of origins is empty, so nothing would be answered. Leave it out to answer everywhere.');
}

function originOf(text: string): string {
  if (text === '/') return originOfPage();
  const url = URL.parse(text);
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') {
    throw new TypeError(`${JSON.stringify(text)} is no origin. Write scheme and host: https://onezone.example.com.`);
  }
  if (url.href === `${url.origin}/`) return url.origin;
  throw new TypeError(
    `${JSON.stringify(text)} has more than an origin. Write ${url.origin}; the paths are those of Onezone.`,
  );
}

function originOfPage(): string {
  // In Node there is one when a test environment such as jsdom makes it.
  const { location } = globalThis as { readonly location?: { readonly origin: string } };
  if (location !== undefined) return location.origin;
  throw new TypeError('The origin "/" is that of a page, and there is no page here. Write http://localhost:3000, say.');
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^$(){}|[\]\\]/g, String.raw`\$&`);
}
