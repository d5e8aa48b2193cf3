import { handle } from '../../../src/api/handle.ts';
import type { PlainAnswer, PlainRequest } from '../../../src/api/plain-http.ts';
import { parseToken } from '../../../src/token/parsed-token.ts';
import { mintToken, type MintRequest } from '../../../src/token/mint-token.ts';
import { readCaveatText } from '../../../src/token/caveats/registry.ts';
import { tokenTypeToJson } from '../../../src/token/token-type.ts';
import { valueAt } from '../../../src/contract/value-at.ts';
import { decodeText } from '../../../src/macaroon/byte-string.ts';
import type { Zone } from '../../../src/zone/zone.ts';

/** A way in which a Onezone may be wrong. */
export interface Defect {
  /** What it does, as somebody would report it. */
  readonly name: string;
  answer(zone: Zone, request: PlainRequest): PlainAnswer;
}

export const MINT = '/api/v3/onezone/provider/tokens/temporary';
export const EXAMINE = '/api/v3/onezone/tokens/examine';

/** Something else in place of the right answer to requests of an operation. */
export function wrongAnswer(
  name: string,
  path: string | null,
  change: (answer: PlainAnswer, request: PlainRequest, zone: Zone) => PlainAnswer,
): Defect {
  return {
    name,
    answer(zone, request) {
      const right = handle(zone, request);
      return path === null || request.path.startsWith(path) ? change(right, request, zone) : right;
    },
  };
}

/** Another value at a place in the JSON of answers with a status, where there is one; none for undefined. */
export function wrongValue(
  name: string,
  path: string | null,
  status: number,
  pointer: string,
  change: (old: unknown, request: PlainRequest, zone: Zone) => unknown,
): Defect {
  return wrongAnswer(name, path, (answer, request, zone) =>
    answer.status === status && answer.body !== ''
      ? changed(answer, pointer, (old) => change(old, request, zone))
      : answer,
  );
}

/** An answer with another value at a place in its JSON, where there is one. */
export function changed(answer: PlainAnswer, pointer: string, change: (old: unknown) => unknown): PlainAnswer {
  const json: unknown = JSON.parse(answer.body);
  const old = valueAt(json, pointer);
  if (old === undefined) return answer;
  return { ...answer, body: JSON.stringify(withValue(json, pointer.split('/').slice(1), change(old))) };
}

/** A copy of JSON with another value at a place, or without it. */
function withValue(json: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(json)) {
    return json.map((item: unknown, index) => (String(index) === key ? withValue(item, rest, value) : item));
  }
  const object = json as Readonly<Record<string, unknown>>; // valueAt has found the key in it
  return { ...object, [key]: withValue(object[key], rest, value) };
}

/** The request is taken for another one. */
export function wrongRequest(
  name: string,
  path: string | null,
  change: (request: PlainRequest, zone: Zone) => PlainRequest,
): Defect {
  return {
    name,
    answer: (zone, request) =>
      handle(zone, path === null || request.path.startsWith(path) ? change(request, zone) : request),
  };
}

/** A zone that is set up otherwise. */
export function wrongZone(name: string, change: (zone: Zone) => Zone): Defect {
  return { name, answer: (zone, request) => handle(change(zone), request) };
}

/** The caller's token is taken for another one of the same subject. */
export function wrongCaller(name: string, change: (minted: MintRequest) => MintRequest | null): Defect {
  return wrongRequest(name, null, (request, zone) => {
    const token = request.headers['x-auth-token'];
    const other = token === undefined ? null : minted(zone, token, change);
    return other === null ? request : { ...request, headers: { ...request.headers, 'x-auth-token': other } };
  });
}

/** A token is minted otherwise. */
export function wrongToken(
  name: string,
  change: (made: MintRequest, request: PlainRequest, zone: Zone) => MintRequest,
): Defect {
  return wrongValue(name, MINT, 201, '/token', (token, request, zone) =>
    minted(zone, String(token), (made) => change(made, request, zone)),
  );
}

/** The same token, made anew with changes, and with the secret of its subject; null when it stays as it is. */
export function minted(zone: Zone, text: string, change: (minted: MintRequest) => MintRequest | null): string | null {
  const token = parseToken(text);
  if (typeof token === 'string' || token.subject.type === 'nobody' || token.subject.type === 'group') return null;
  const { type, id } = token.subject;
  const subject = { type, id: String(id) } as const;
  const { secret, generation } = zone.temporaryTokenSecret(subject);
  const altered = change({
    secret,
    generation,
    onezoneDomain: decodeText(token.macaroon.location ?? ''),
    id: token.id,
    subject,
    persistence: token.persistence,
    type: tokenTypeToJson(token.type),
    caveats: token.macaroon.caveats.map(({ id: caveat }) => readCaveatText(caveat)?.json),
  });
  if (altered === null) return null;
  const made = mintToken(altered);
  return made.ok ? made.token : null;
}

/** The same token without its caveats of these types; null when it has none of them. */
export function without(types: RegExp): (made: MintRequest) => MintRequest | null {
  return (made) => {
    const { caveats = [] } = made;
    const kept = caveats.filter((caveat) => {
      const type = valueAt(caveat, '/type');
      return !types.test(typeof type === 'string' ? type : 'scope');
    });
    return kept.length === caveats.length ? null : { ...made, caveats: kept };
  };
}

/** The JSON of a request's body; undefined when it is none. */
export function bodyOf({ body }: PlainRequest): unknown {
  if (body === null) return undefined;
  try {
    return JSON.parse(typeof body === 'string' ? body : new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}

/** A request with another body. */
export function withBody(request: PlainRequest, body: unknown): PlainRequest {
  return { ...request, body: JSON.stringify(body) };
}

/** A request with other headers; undefined takes one away. */
export function withHeaders(request: PlainRequest, headers: PlainRequest['headers']): PlainRequest {
  return { ...request, headers: { ...request.headers, ...headers } };
}
