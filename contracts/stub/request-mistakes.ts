import { findCredentials } from '../../src/api/credentials.ts';
import { credentialSchemes } from '../../src/contract/generated/operations.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { splitPath } from '../../src/contract/request-path.ts';
import { pointerTo } from '../../src/contract/value-at.ts';
import { isJsonObject } from '../../src/json/json-object.ts';
import type { JsonObject, JsonValue } from '../../src/json/json-value.ts';
import { acceptCaveats } from '../../src/token/accept-caveats.ts';
import { acceptTokenType, tokenTypeToJson } from '../../src/token/token-type.ts';
import { credentialsKey } from './credentials-difference.ts';
import { difference, type Difference } from './difference.ts';
import { shownPath } from './shown.ts';
import type { StubRequest } from './stub-request.ts';
import { timeJudge } from './time-judge.ts';

/** Something of a request that Onezone passes over, although somebody meant it. */
export interface RequestMistake {
  readonly kind: 'key' | 'time' | 'credentials' | 'query' | 'path' | 'body';
  readonly difference: Difference;
}

/** What there is to know besides the request. */
export interface MistakeContext {
  /** Seconds since the epoch. */
  readonly now: number;
  /** The keys of caveats by their type. */
  readonly caveatKeys: CaveatKeys;
}

export type CaveatKeys = ReadonlyMap<unknown, ReadonlySet<string>>;

type Asked = Pick<StubRequest, 'path' | 'query' | 'headers' | 'json' | 'size'>;

/** What Onezone forgives in a request for an operation. */
export function requestMistakes(
  request: Asked,
  operation: Operation,
  context: MistakeContext,
): readonly RequestMistake[] {
  return [
    ...pathMistakes(request),
    ...queryMistakes(request),
    ...credentialMistakes(request, operation),
    ...bodyMistakes(request, operation, context),
  ];
}

/** The keys of each type of caveat, as far as accepted examples show them. */
export function caveatKeysIn(bodies: readonly unknown[]): CaveatKeys {
  const keys = new Map<string, Set<string>>();
  for (const body of bodies) {
    for (const caveat of itemsOf(body, 'caveats')) {
      const normal = normalCaveat(caveat);
      const type = normal?.['type'];
      if (normal === null || typeof type !== 'string') continue;
      keys.set(type, new Set([...(keys.get(type) ?? []), ...Object.keys(normal)]));
    }
  }
  return keys;
}

/** A slash at the end, or a dot for a segment. */
function pathMistakes({ path }: Asked): readonly RequestMistake[] {
  const segments = splitPath(path);
  const plain = segments === null ? path : `/${segments.map((segment) => encodeURIComponent(segment)).join('/')}`;
  // Both are decoded in the same way, so that it is no matter what was encoded.
  if (decoded(plain) === decoded(path)) return [];
  return [
    mistake('path', { part: 'path', rule: 'operation', found: shownPath(path), expected: { const: shownPath(plain) } }),
  ];
}

function decoded(path: string): string {
  return path
    .split('/')
    .map((segment) => splitPath(`/${segment}`)?.[0] ?? segment)
    .join('/');
}

function queryMistakes({ query }: Asked): readonly RequestMistake[] {
  return [...new Set(query.keys())].map((name) => {
    const expected = { being: 'no query' };
    const words = `has a query with ${JSON.stringify(shownPath(name))}, which Onezone does not read`;
    return mistake('query', { part: 'path', rule: 'operation', expected, words });
  });
}

/** Credentials beside those that count. */
function credentialMistakes({ headers }: Asked, operation: Operation): readonly RequestMistake[] {
  const used = credentialsKey(findCredentials(headers, operation));
  const names = [...new Set(credentialSchemes.map(({ header }) => header))];
  return names.flatMap((name) => {
    const value = headers[name];
    if (value === undefined) return [];
    const key = credentialsKey(findCredentials({ [name]: value }, operation));
    if (key !== null && key === used) return [];
    const words =
      key === null
        ? 'has credentials in a form that Onezone does not read here'
        : 'has other credentials than the header that counts, and Onezone passes over them';
    const expected = { being: 'one way to say who calls' };
    return [mistake('credentials', { part: 'header', pointer: pointerTo('', name), rule: 'header', expected, words })];
  });
}

function bodyMistakes(
  { json, size }: Asked,
  { requestBody, requestKeys }: Operation,
  { now, caveatKeys }: MistakeContext,
): readonly RequestMistake[] {
  if (requestBody === 'never' && size > 0) {
    const words = `has ${size} bytes, and should be empty`;
    return [mistake('body', { part: 'body', rule: 'empty', expected: { being: 'nothing' }, words })];
  }
  if (!isJsonObject(json)) return [];
  const known = new Set(requestKeys.map(({ key }) => key));
  const type = json['type'];
  const normalType = type === undefined || !known.has('type') ? null : acceptTokenType(type);
  const caveats = known.has('caveats') ? itemsOf(json, 'caveats') : [];
  return [
    ...Object.keys(json).flatMap((key) => (known.has(key) ? [] : [unknownKey(pointerTo('', key), json[key])])),
    // What Onezone writes of a type has the keys that it has read.
    ...(type === undefined || normalType === null
      ? []
      : unknownKeys('/type', type, tokenTypeToJson(normalType) as JsonValue)), // plain JSON
    ...caveats.flatMap((caveat, index) => {
      const pointer = `/caveats/${index}`;
      const normal = normalCaveat(caveat);
      if (normal !== null) return [...unknownKeys(pointer, caveat, normal), ...timeMistakes(pointer, normal, now)];
      const keys = isJsonObject(caveat) ? caveatKeys.get(caveat['type']) : undefined;
      if (keys === undefined || !isJsonObject(caveat)) return [];
      return Object.keys(caveat).flatMap((key) =>
        keys.has(key) ? [] : [unknownKey(pointerTo(pointer, key), caveat[key])],
      );
    }),
  ];
}

function unknownKeys(pointer: string, given: JsonValue, normal: JsonValue | undefined): readonly RequestMistake[] {
  if (!isJsonObject(given) || !isJsonObject(normal)) return [];
  return Object.keys(given).flatMap((key) => {
    const inner = pointerTo(pointer, key);
    const member = given[key];
    if (!Object.hasOwn(normal, key)) return [unknownKey(inner, member)];
    return member === undefined ? [] : unknownKeys(inner, member, normal[key]);
  });
}

function unknownKey(pointer: string, found: unknown): RequestMistake {
  const expected = { present: false } as const;
  return mistake('key', { part: 'body', pointer, rule: 'additionalProperties', found, expected });
}

/** An end that nobody means: past, or so far ahead that it is in milliseconds. */
function timeMistakes(pointer: string, caveat: JsonObject, now: number): readonly RequestMistake[] {
  const found = caveat['validUntil'];
  const words =
    found === undefined
      ? null
      : (timeJudge('validUntil', { now, maxTtl: Number.POSITIVE_INFINITY })?.fault(found) ?? null);
  if (words === null) return [];
  const expected = { being: 'a time to come, in seconds' };
  return [mistake('time', { part: 'body', pointer: `${pointer}/validUntil`, rule: 'refused', found, expected, words })];
}

/** A caveat as Onezone writes it; null when it refuses it. */
function normalCaveat(caveat: JsonValue): JsonObject | null {
  const accepted = acceptCaveats([caveat]);
  return accepted.ok ? ((accepted.caveats[0]?.json ?? null) as JsonObject | null) : null; // plain JSON
}

function itemsOf(body: unknown, key: string): readonly JsonValue[] {
  const list = typeof body === 'object' && body !== null ? (body as JsonObject)[key] : undefined;
  return Array.isArray(list) ? (list as readonly JsonValue[]) : []; // of JSON
}

function mistake(kind: RequestMistake['kind'], fault: Parameters<typeof difference>[0]): RequestMistake {
  return { kind, difference: difference(fault) };
}
