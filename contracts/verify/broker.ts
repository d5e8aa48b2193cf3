import { createUpstreamAgent, readUpstream, type Trust } from '../../src/proxy/upstream.ts';
import { askTarget } from './ask-target.ts';
import { isRecord } from '../is-record.ts';
import type { TargetWay } from './target-way.ts';

/** A Pact Broker, and who we are there. */
export interface BrokerAccess {
  readonly url: string;
  /** The value of the `authorization` header; null for one that asks nobody. */
  readonly authorization: string | null;
  readonly trust: Trust;
  readonly timeoutMilliseconds: number;
}

/** A pact as the broker keeps it. */
export interface KeptPact {
  /** What the broker calls it. */
  readonly name: string;
  /** The text of the pact file. */
  readonly text: string;
  /** Where results go; null when the broker does not say. */
  readonly publishUrl: string | null;
}

/** What came of asking a broker: a value, or why there is none, which holds no secret. */
export type BrokerResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: string };

type Json = Readonly<Record<string, unknown>>;

const BODY_LIMIT = 64 * 1024 * 1024;

/** The latest pact of each consumer with a provider, by the broker's own links. */
export async function fetchPacts(access: BrokerAccess, provider: string): Promise<BrokerResult<readonly KeptPact[]>> {
  const index = await askBroker(access, 'GET', access.url);
  if (!index.ok) return index;
  const template = linkIn(index.value, 'pb:provider-pacts-for-verification');
  if (template === null) return refused('it has no link pb:provider-pacts-for-verification: is it a Pact Broker?');
  const href = template.replace('{provider}', encodeURIComponent(provider));
  const listed = await askBroker(access, 'POST', href, { consumerVersionSelectors: [{ latest: true }] });
  if (!listed.ok) return listed;
  const embedded = listed.value['_embedded'];
  const pacts: unknown = isRecord(embedded) ? embedded['pacts'] : undefined;
  const links = Array.isArray(pacts) ? pacts.map((pact: unknown) => selfOf(pact)) : [];
  const kept: KeptPact[] = [];
  for (const link of links) {
    if (link === null) return refused('it lists a pact without a link to it');
    const pact = await askBroker(access, 'GET', link.href);
    if (!pact.ok) return pact;
    kept.push({
      name: link.name,
      text: JSON.stringify(pact.value),
      publishUrl: linkIn(pact.value, 'pb:publish-verification-results'),
    });
  }
  return { ok: true, value: kept };
}

/** What is told of a verification. */
export interface PublishedResult {
  readonly success: boolean;
  readonly providerApplicationVersion: string;
  readonly verifiedBy: { readonly implementation: string; readonly version: string };
  readonly testResults: readonly Json[];
}

/** Tells the broker what became of a pact; first, on which branch the version is. */
export async function publishResult(
  access: BrokerAccess,
  publishUrl: string,
  result: PublishedResult,
  on: { readonly provider: string; readonly branch: string | undefined },
): Promise<BrokerResult<null>> {
  if (on.branch !== undefined) {
    const index = await askBroker(access, 'GET', access.url);
    if (!index.ok) return index;
    const template = linkIn(index.value, 'pb:pacticipant-branch-version');
    if (template === null) return refused('it has no link pb:pacticipant-branch-version, so it knows no branches');
    const names = { pacticipant: on.provider, branch: on.branch, version: result.providerApplicationVersion };
    const href = Object.entries(names).reduce(
      (url, [key, name]) => url.replace(`{${key}}`, encodeURIComponent(name)),
      template,
    );
    const branched = await askBroker(access, 'PUT', href, {});
    if (!branched.ok) return branched;
  }
  const published = await askBroker(access, 'POST', publishUrl, result);
  return published.ok ? { ok: true, value: null } : published;
}

async function askBroker(
  access: BrokerAccess,
  method: string,
  url: string,
  body?: unknown,
): Promise<BrokerResult<Json>> {
  const place = URL.canParse(url, access.url) ? new URL(url, access.url) : null;
  const read = place === null ? null : readUpstream(place.origin);
  if (place === null || read?.ok !== true) return refused('it has a link that is no URL');
  const { upstream } = read;
  const way: TargetWay = {
    upstream,
    agent: createUpstreamAgent(upstream, access.trust),
    timeoutMilliseconds: access.timeoutMilliseconds,
    bodyLimit: BODY_LIMIT,
    option: '--broker',
  };
  const bytes = body === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(body));
  // Who we are is told to the broker that was named, and not to whom its links lead.
  const isOwn = place.origin === new URL(access.url).origin;
  const headers = {
    host: upstream.host,
    accept: 'application/hal+json, application/json',
    ...(body !== undefined && { 'content-type': 'application/json', 'content-length': String(bytes.length) }),
    ...(access.authorization !== null && isOwn && { authorization: access.authorization }),
  };
  const asked = {
    method,
    target: `${place.pathname}${place.search}`,
    headers: Object.entries(headers).flat(),
    body: bytes,
  };
  const { answer, why } = await askTarget(asked, way);
  way.agent.destroy();
  if (answer === null) return { ok: false, why };
  const { status } = answer;
  const at = `${method} ${place.pathname}`;
  if (status < 200 || status > 299) {
    return refused(
      `it answers ${at} with ${status}${status === 401 || status === 403 ? ': it wants other credentials' : ''}`,
    );
  }
  const { json } = answer.body;
  if (answer.body.text === '') return { ok: true, value: {} };
  return isRecord(json) ? { ok: true, value: json } : refused(`it answers ${at} with no JSON object`);
}

function refused(why: string): { readonly ok: false; readonly why: string } {
  return { ok: false, why };
}

function linkIn({ _links: links }: Json, name: string): string | null {
  const link = isRecord(links) ? links[name] : undefined;
  return isRecord(link) && typeof link['href'] === 'string' ? link['href'] : null;
}

function selfOf(pact: unknown): { readonly href: string; readonly name: string } | null {
  const links = isRecord(pact) ? pact['_links'] : undefined;
  const self = isRecord(links) ? links['self'] : undefined;
  if (!isRecord(self) || typeof self['href'] !== 'string') return null;
  return { href: self['href'], name: typeof self['name'] === 'string' ? self['name'] : self['href'] };
}
