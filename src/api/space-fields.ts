import { onezoneError } from '../errors/error-table.ts';
import { failure, type Failure } from '../token/failure.ts';
import { PLAIN_SPACE } from '../zone/spaces.ts';
import { SPACE_TAGS } from '../zone/space-tags.ts';
import type { SpaceDetails } from '../zone/zone.ts';
import type { FieldReader } from './operation.ts';

const ALLOWED_TAGS: readonly string[] = [...SPACE_TAGS.domains, ...SPACE_TAGS.general];
const ALLOWED = new Set(ALLOWED_TAGS);

/** A text that may be missing. Erlang takes `true` and `false` for texts, and `null` for none. */
export function readOptionalText(key: string): FieldReader<string | undefined> {
  return (value) => {
    if (value === undefined || value === null) return { ok: true, value: undefined };
    if (typeof value === 'string' || typeof value === 'boolean') return { ok: true, value: String(value) };
    return failure(onezoneError('badValueString', { key }));
  };
}

/** `advertisedInMarketplace`, which the document calls a boolean. */
export const readAdvertised: FieldReader<boolean | undefined> = (value) => ({
  ok: true,
  value: value as boolean | undefined,
});

/** `tags` of a space. */
export const readTags: FieldReader<readonly string[] | undefined> = (value) => {
  if (value === undefined) return { ok: true, value: undefined };
  if (!Array.isArray(value) || !value.every(isWord)) {
    return failure(onezoneError('badValueListOfStrings', { key: 'tags' }));
  }
  const tags = value.map(String);
  if (tags.every((tag) => ALLOWED.has(tag))) return { ok: true, value: tags };
  return failure(onezoneError('badValueListNotAllowed', { key: 'tags', allowed: ALLOWED_TAGS }));
};

/** What the keys of a request tell about a space. */
export interface SpaceDetailsAsked {
  readonly advertisedInMarketplace: boolean | undefined;
  readonly description: string | undefined;
  readonly marketplaceContactEmail: string | undefined;
  readonly organizationName: string | undefined;
  readonly tags: readonly string[] | undefined;
}

/**
 * The details of a space to be made or changed; one that is advertised must say what it is, whose it is, and whom to ask.
 * @param before what it has said so far
 */
export function spaceDetails(
  asked: SpaceDetailsAsked,
  before: SpaceDetails = PLAIN_SPACE,
): { readonly ok: true; readonly details: SpaceDetails } | Failure {
  const { advertisedInMarketplace = before.advertisedInMarketplace, tags = before.tags } = asked;
  const { description, marketplaceContactEmail, organizationName } = asked;
  if (advertisedInMarketplace) {
    const texts = { description, marketplaceContactEmail, organizationName };
    for (const key of ['description', 'marketplaceContactEmail', 'organizationName'] as const) {
      const text = texts[key] ?? (before[key] === '' ? undefined : before[key]);
      if (text === undefined) return failure(onezoneError('missingRequiredValue', { key }));
      if (text === '') return failure(onezoneError('badValueEmpty', { key }));
      if (key === 'marketplaceContactEmail' && !isEmailAddress(text)) return failure(onezoneError('badValueEmail'));
    }
  }
  const details: SpaceDetails = {
    advertisedInMarketplace,
    description: description ?? before.description,
    marketplaceContactEmail: marketplaceContactEmail ?? before.marketplaceContactEmail,
    organizationName: organizationName ?? before.organizationName,
    tags,
  };
  return { ok: true, details };
}

/** What Onezone takes for an address (ctool, `http_utils:validate_email`). */
function isEmailAddress(text: string): boolean {
  const [local = '', domain = '', ...rest] = text.split('@');
  const labels = domain.split('.');
  return (
    text.length <= 254 &&
    rest.length === 0 &&
    local.split('.').every((part) => /^[\w!#$%&'*+/=?^`{|}~-]+$/.test(part)) &&
    labels.length > 1 &&
    labels.every((label) => /^[\dA-Za-z-]+$/.test(label) && !label.startsWith('-') && !label.endsWith('-'))
  );
}

/** A text, or what Erlang takes for one in a list. */
function isWord(element: unknown): boolean {
  return typeof element === 'string' || typeof element === 'boolean' || element === null;
}
