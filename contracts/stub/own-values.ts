import { isJsonObject } from '../../src/json/json-object.ts';
import type { JsonValue } from '../../src/json/json-value.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import { examineToken } from '../../src/token/examine-token.ts';
import { parseToken } from '../../src/token/parsed-token.ts';
import { readCaveatText } from '../../src/token/caveats/registry.ts';
import { clientChoice } from './client-choice.ts';
import { around } from './credentials-difference.ts';
import type { ValueJudge } from './match-json.ts';
import type { StubInteraction } from './stub-interaction.ts';
import { timeJudge, type TimeContext } from './time-judge.ts';

/** What a client may choose in the request of an interaction. */
export interface OwnValues {
  /** Instead of the pact's rules, by JSON pointer into the example's body. */
  readonly judges: ReadonlyMap<string, ValueJudge>;
  /** How much the choice is like the example. */
  likeness(body: JsonValue): number;
}

/**
 * Where a client may use values of its own, because any Onezone would take them, and answer likewise: the caveats of a new
 * token, and which token is examined. Whether caveats are ones that Onezone takes is not asked here. Null when the
 * interaction leaves no such choice.
 */
export function ownValues({ operation, pact, isRefusal }: StubInteraction, times: TimeContext): OwnValues | null {
  const { body } = pact.request;
  const choice = clientChoice(operation);
  if (choice === null || isRefusal || body.kind !== 'json') return null;
  return choice.kind === 'examinedToken'
    ? ownToken(valueAt(body.value, '/token'))
    : ownCaveats(valueAt(body.value, '/caveats'), times);
}

function ownToken(example: unknown): OwnValues | null {
  if (typeof example !== 'string') return null;
  const wanted = shapeOf(example);
  return {
    judges: new Map([['/token', readableToken]]),
    likeness: (found) => likenessOf(wanted, shapeOf(valueAt(found, '/token'))),
  };
}

function ownCaveats(example: unknown, times: TimeContext): OwnValues | null {
  const wanted = typesOf(example);
  if (wanted.length === 0) return null;
  return {
    judges: new Map([['/caveats', caveatsJudge(times)]]),
    likeness: (found) => likenessOf(wanted, typesOf(valueAt(found, '/caveats'))),
  };
}

/** Caveats that end the life of a token soon enough; the first end counts. */
function caveatsJudge(times: TimeContext): ValueJudge {
  const judge = timeJudge('validUntil', times);
  const fault = (value: JsonValue): string | null => {
    const ends = (Array.isArray(value) ? (value as readonly JsonValue[]) : []).flatMap((caveat) =>
      isJsonObject(caveat) && caveat['validUntil'] !== undefined ? [caveat['validUntil']] : [],
    );
    if (ends.length === 0) return 'has no caveat that limits the time';
    return ends.map((end) => judge?.fault(end) ?? null).find((one) => one !== null) ?? null;
  };
  return { fault, isNarrow: false };
}

function typesOf(caveats: unknown): readonly string[] {
  return Array.isArray(caveats) ? caveats.map((caveat: unknown) => String(valueAt(caveat, '/type'))) : [];
}

/** A token that any Onezone can describe. */
const readableToken: ValueJudge = {
  fault(value) {
    // That it is no text, the document says.
    if (typeof value !== 'string' || examineToken(value).ok) return null;
    const inside = value.match(/[\w-]{60,}/g)?.find((word) => examineToken(word).ok);
    return inside === undefined
      ? `is no token that can be read (${value.length} characters)`
      : `is a token with ${around(value, inside)}`;
  },
  isNarrow: false,
};

/** What kind of token it is, in words. */
function shapeOf(text: unknown): readonly string[] {
  const token = typeof text === 'string' ? parseToken(text) : 'badToken';
  if (typeof token === 'string') return [];
  const { persistence, type, subject, version, serviceIndication, macaroon } = token;
  const caveats = macaroon.caveats.map(({ id, thirdParty }) => {
    const caveat = thirdParty === null ? readCaveatText(id) : null;
    return caveat === null ? 'a foreign caveat' : String(caveat.json.type);
  });
  return [persistence, type.kind, subject.type, `version ${version}`, `from ${serviceIndication}`, ...caveats];
}

function likenessOf(wanted: readonly string[], found: readonly string[]): number {
  const common = found.filter((word) => wanted.includes(word)).length;
  return 2 * common - wanted.length - found.length;
}
