import { decodeText, type Text } from '../macaroon/byte-string.ts';
import type { Integer } from './erlang-integer.ts';
import { failure, type Failure } from './failure.ts';
import { DEFAULT_MAX_TOKEN_SIZE, parseToken } from './parsed-token.ts';
import type { Subject } from './subject.ts';
import { unreadableToken } from './token-errors.ts';
import { tokenTypeToJson, type TokenTypeJson } from './token-type.ts';

/** A token taken apart, nothing verified, its caveats as they stand. */
export interface TokenContent {
  readonly ok: true;
  readonly version: 1 | 2;
  /** Null when the token has no location. */
  readonly onezoneDomain: Text | null;
  readonly identifier: Text;
  readonly id: Text;
  readonly persistence: 'named' | 'temporary';
  readonly generation: Integer | null;
  readonly subject: Subject;
  readonly type: TokenTypeJson;
  readonly serviceIndication: 'opw' | 'opp' | null;
  /** The texts of the first-party caveats. */
  readonly rawCaveats: readonly Text[];
  readonly thirdPartyCaveats: readonly { readonly location: Text; readonly id: Text }[];
  /** Null when the token has no signature. */
  readonly signatureHex: string | null;
}

/** Limits of the reader. */
export interface ReadOptions {
  /** Bytes; 1,048,576 when absent. */
  readonly maxTokenSize?: number;
}

/**
 * Reads a serialized token without looking into its caveats (token-format.md, "Reading"; tokens-invalid.json,
 * compatibility.json). Fails with `badToken` or `tokenTooLarge`.
 */
export function readToken(token: Text, options: ReadOptions = {}): TokenContent | Failure {
  const maxSize = options.maxTokenSize ?? DEFAULT_MAX_TOKEN_SIZE;
  const parsed = parseToken(token, maxSize);
  if (typeof parsed === 'string') return failure(unreadableToken(parsed, maxSize));
  const { macaroon } = parsed;
  return {
    ok: true,
    version: parsed.version,
    onezoneDomain: macaroon.location === null ? null : decodeText(macaroon.location),
    identifier: decodeText(macaroon.identifier),
    id: parsed.id,
    persistence: parsed.persistence,
    generation: parsed.generation,
    subject: parsed.subject,
    type: tokenTypeToJson(parsed.type),
    serviceIndication: parsed.serviceIndication,
    rawCaveats: macaroon.caveats.filter(({ thirdParty }) => thirdParty === null).map(({ id }) => decodeText(id)),
    thirdPartyCaveats: macaroon.caveats.flatMap(({ id, thirdParty }) =>
      thirdParty === null ? [] : [{ location: decodeText(thirdParty.location), id: decodeText(id) }],
    ),
    signatureHex: macaroon.signature === null ? null : toHex(macaroon.signature),
  };
}

function toHex(bytes: string): string {
  let hex = '';
  for (let i = 0; i < bytes.length; i++) hex += bytes.charCodeAt(i).toString(16).padStart(2, '0');
  return hex;
}
