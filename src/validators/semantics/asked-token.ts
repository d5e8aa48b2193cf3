import { isJsonObject } from '../../json/json-object.ts';
import type { JsonValue } from '../../json/json-value.ts';
import { writeJson } from '../../json/write-json.ts';
import { acceptCaveats } from '../../token/accept-caveats.ts';
import type { Caveat } from '../../token/caveats/registry.ts';
import { acceptTokenType, type TokenType } from '../../token/token-type.ts';
import { makeProblem } from '../make-problem.ts';
import type { Problem } from '../problem.ts';
import { hideEntries } from '../safe-text.ts';
import type { JsonSeen } from './operation-semantics.ts';

/** The token that a request asks for, in the normal form in which Onezone writes it; or what Onezone refuses of it. */
export type AskedToken =
  | { readonly ok: true; readonly type: TokenType; readonly caveats: readonly Caveat[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** The caveats that a request asks for, in the normal form; or what Onezone refuses of them. */
export type AskedCaveats =
  | { readonly ok: true; readonly caveats: readonly Caveat[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const MAX_SHOWN = 120;
const DEFAULT_TYPE: TokenType = { kind: 'accessToken', sessionId: null };

/** Reads the body of a request for a new token (rest-token-api.md sections 1.2.2 and 1.2.3). */
export function readAskedToken(body: JsonSeen | null): AskedToken {
  const exact = body?.exact();
  const asked = isJsonObject(exact) ? exact : {};
  const type = asked['type'] === undefined ? DEFAULT_TYPE : acceptTokenType(asked['type']);
  const caveats = readAskedCaveats(body);
  if (type !== null && caveats.ok) return { ok: true, type, caveats: caveats.caveats };
  const ofType = type === null ? [refused('/type', asked['type'], 'a token type that Onezone accepts')] : [];
  return { ok: false, problems: [...(caveats.ok ? [] : caveats.problems), ...ofType] };
}

/** Reads the caveats in the body of a request. */
export function readAskedCaveats(body: JsonSeen | null): AskedCaveats {
  const exact = body?.exact();
  const asked = isJsonObject(exact) ? exact['caveats'] : undefined;
  const values = Array.isArray(asked) ? (asked as readonly JsonValue[]) : []; // the schema says so
  const accepted = acceptCaveats(values);
  if (accepted.ok) return accepted;
  const problems = values.flatMap((found, index) =>
    acceptCaveats([found]).ok ? [] : [refused(`/caveats/${index}`, found, 'a caveat that Onezone accepts')],
  );
  return { ok: false, problems };
}

function refused(pointer: string, found: unknown, being: string): Problem {
  // In Onezone's writing, for it may be the form of a number that is refused.
  const words = `is ${shorten(hideEntries(writeJson(found)))}, not ${being}`;
  return makeProblem({ side: 'request', part: 'body', pointer, rule: 'refused', found, expected: { being }, words });
}

function shorten(text: string): string {
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}
