import type { JsonValue } from '../json/json-value.ts';
import { decodeText, type Text } from '../macaroon/byte-string.ts';
import { acceptCaveats } from './accept-caveats.ts';
import type { CaveatJson } from './caveats/caveat-codec.ts';
import type { Failure } from './failure.ts';

/** A caveat that Onezone accepts. */
export interface AcceptedCaveat {
  readonly ok: true;
  readonly accepted: true;
  /** The text of its packet. */
  readonly serialized: Text;
  /** Its normal form: an address without a length gets `/32`, an api resource without a scope `:private`. */
  readonly json: CaveatJson;
  /** In words for a person. */
  readonly explanation: string;
}

/**
 * Reads a caveat as a client sends it (token-format.md, "Accepting caveats and types from JSON"; caveats-valid.json,
 * caveats-invalid.json). Takes any value; fails with `badValueCaveat`. A number from `readJson` remembers whether it was
 * written as an integer; a plain JavaScript number counts as one when it is integral.
 */
export function readCaveat(input: unknown): AcceptedCaveat | (Failure & { readonly accepted: false }) {
  const result = acceptCaveats([input as JsonValue]); // checked there
  if (!result.ok) return { ...result, accepted: false };
  const { codec, json } = result.caveats[0]!;
  return {
    ok: true,
    accepted: true,
    serialized: decodeText(codec.toText(json)),
    json,
    explanation: codec.explain(json),
  };
}
