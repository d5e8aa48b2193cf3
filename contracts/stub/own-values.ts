import type { JsonValue } from '../../src/json/json-value.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import { parseToken, type ParsedToken } from '../../src/token/parsed-token.ts';
import { readCaveatText } from '../../src/token/caveats/registry.ts';
import type { ValueJudge } from './match-json.ts';
import type { StubInteraction } from './stub-interaction.ts';

/** Operations whose answer is a new token, with the caveats that the request asks for. */
const NEW_TOKEN = /^create_\w*token/;

/**
 * Where a client may use values of its own, because any Onezone would take them, and answer likewise: what is in the
 * caveats of a new token, and which token is examined. Null when the interaction leaves no such choice.
 */
export function ownValueJudges({
  operation,
  pact,
  isRefusal,
}: StubInteraction): ReadonlyMap<string, ValueJudge> | null {
  const { body } = pact.request;
  if (operation === undefined || isRefusal || body.kind !== 'json') return null;
  if (operation.operationId === 'examine_token') {
    const example = valueAt(body.value, '/token');
    return typeof example === 'string' ? new Map([['/token', sameShape(example)]]) : null;
  }
  if (!NEW_TOKEN.test(operation.operationId)) return null;
  const caveats = valueAt(body.value, '/caveats');
  const places = (Array.isArray(caveats) ? caveats : []).flatMap((caveat: unknown, index) =>
    Object.keys(typeof caveat === 'object' && caveat !== null ? caveat : {})
      // A time is judged by the clock; whether the caveat is one that Onezone takes, by the document.
      .filter((key) => key !== 'type' && key !== 'validUntil')
      .map((key) => `/caveats/${index}/${key}`),
  );
  return places.length === 0 ? null : new Map(places.map((place) => [place, () => null]));
}

/** A token of the same kind: what is examined in the same way. */
function sameShape(example: string): ValueJudge {
  const wanted = shapeOf(example);
  return (value: JsonValue) => {
    const shape = typeof value === 'string' ? shapeOf(value) : null;
    if (shape === null) return 'is no token that can be read';
    return shape === wanted ? null : `is ${shape}; this interaction is about ${wanted ?? 'something else'}`;
  };
}

function shapeOf(text: string): string | null {
  const token = parseToken(text);
  return typeof token === 'string' ? null : shapeWords(token);
}

function shapeWords({ persistence, type, subject, version, serviceIndication, macaroon }: ParsedToken): string {
  const kinds = macaroon.caveats.map(({ id, thirdParty }) => {
    const caveat = thirdParty === null ? readCaveatText(id) : null;
    return caveat === null ? 'a foreign caveat' : String(caveat.json.type);
  });
  return [
    ...(serviceIndication === null ? [] : [serviceIndication]),
    `a ${persistence} ${type.kind} of a ${subject.type}`,
    ...(version === 2 ? [] : [`version ${version}`]),
    kinds.length === 0 ? 'without caveats' : `with caveats: ${kinds.join(', ')}`,
  ].join(', ');
}
