import type { JsonValue } from '../json/json-value.ts';
import { isJsonObject } from '../json/json-object.ts';
import { acceptCaveat, type Caveat } from './caveats/registry.ts';
import { failure, type Failure } from './failure.ts';
import { badValueCaveat } from './token-errors.ts';

/** Caveats as JSON, all accepted. */
export interface AcceptedCaveats {
  readonly ok: true;
  readonly caveats: readonly Caveat[];
}

/** Accepts caveats as JSON, left to right; the first that Onezone refuses is `badValueCaveat`. */
export function acceptCaveats(values: readonly JsonValue[]): AcceptedCaveats | Failure {
  const caveats: Caveat[] = [];
  for (const value of values) {
    const caveat = isJsonObject(value) ? acceptCaveat(value) : null;
    if (caveat === null) return failure(badValueCaveat(value));
    caveats.push(caveat);
  }
  return { ok: true, caveats };
}
