import { pointerTo } from '../contract/value-at.ts';
import { isOnezoneErrorId } from '../errors/error-table.ts';
import { isJsonObject } from '../json/json-object.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { readShownCaveat } from '../token/caveats/registry.ts';
import { makeError } from '../token/make-error.ts';
import { acceptTokenType } from '../token/token-type.ts';
import { makeProblem } from './make-problem.ts';
import type { Problem, ProblemSide } from './problem.ts';

/** Whether the details tell the description, of the errors where they may not; `isExact` as in {@link ErrorSeen}. */
const IS_TOLD: Readonly<Record<string, (details: JsonObject, isExact: boolean) => boolean>> = {
  notAnAccessToken: ({ received }) => acceptTokenType(received) !== null,
  notAnIdentityToken: ({ received }) => acceptTokenType(received) !== null,
  notAnInviteToken: ({ received }) => acceptTokenType(received) !== null,
  tokenCaveatUnverified({ caveat: json }) {
    const caveat = isJsonObject(json) ? readShownCaveat(json) : null;
    return caveat !== null && caveat.codec.describeUnmet(caveat.json) !== null;
  },
  // The provider's name is printed in more than one way.
  badIdpAccessToken: () => false,
  // The caveat is repeated as it was sent: each number in its form, and the keys of large objects in any order.
  badValueCaveat: ({ caveat }, isExact) => isExact && !hasManyKeys(caveat),
};

const MAX_ORDERED_KEYS = 32;

/** An error as somebody told it. */
export interface ErrorSeen {
  readonly side: ProblemSide;
  readonly pointer: string;
  readonly error: unknown;
  /** Do its numbers have the form in which they were sent? */
  readonly isExact: boolean;
}

/** Do the descriptions of an error and of those in its details say what follows from its id and details? */
export function descriptionProblems({ side, pointer, error, isExact }: ErrorSeen): readonly Problem[] {
  if (!isJsonObject(error)) return [];
  const wanted = descriptionOf(error, isExact);
  const { description: found, details } = error;
  const at = pointerTo(pointer, 'description');
  const own =
    wanted === null || wanted === found
      ? []
      : [makeProblem({ side, part: 'body', pointer: at, rule: 'description', found, expected: { const: wanted } })];
  if (!isJsonObject(details)) return own;
  const inner = ['authError', 'tokenError'].flatMap((key) =>
    descriptionProblems({ side, pointer: `${pointer}/details/${key}`, error: details[key], isExact }),
  );
  return [...own, ...inner];
}

/** What the description has to be; null when that cannot be told. */
function descriptionOf({ id, details = {} }: JsonObject, isExact: boolean): string | null {
  if (typeof id !== 'string' || !isOnezoneErrorId(id) || !isJsonObject(details)) return null;
  if (IS_TOLD[id]?.(details, isExact) === false) return null;
  return makeError(id, Object.keys(details).length === 0 ? null : details).error.description;
}

function hasManyKeys(value: JsonValue | undefined): boolean {
  if (Array.isArray(value)) return value.some(hasManyKeys);
  if (!isJsonObject(value)) return false;
  const members = Object.values(value);
  return members.length > MAX_ORDERED_KEYS || members.some(hasManyKeys);
}
