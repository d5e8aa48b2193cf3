import { onezoneError } from '../errors/error-table.ts';
import type { JsonValue } from '../json/json-value.ts';
import { decodeText, type Text } from '../macaroon/byte-string.ts';
import { failure, type Failure } from './failure.ts';
import { acceptTokenType, printTokenType, tokenTypeToJson, writeTokenType, type TokenTypeJson } from './token-type.ts';

/** A token type that Onezone accepts. */
export interface AcceptedTokenType {
  readonly ok: true;
  readonly accepted: true;
  /** As an identifier holds it. */
  readonly serialized: Text;
  readonly json: TokenTypeJson;
  /** In the words of Onezone's errors. */
  readonly printable: string;
}

/** Reads a token type as a client sends it (token-types.json). Takes any value; fails with `badValueTokenType`. */
export function readTokenType(input: unknown): AcceptedTokenType | (Failure & { readonly accepted: false }) {
  const type = acceptTokenType(input as JsonValue); // checked there
  if (type === null) return { ...failure(onezoneError('badValueTokenType', { key: 'type' })), accepted: false };
  return {
    ok: true,
    accepted: true,
    serialized: decodeText(writeTokenType(type)),
    json: tokenTypeToJson(type),
    printable: printTokenType(type),
  };
}
