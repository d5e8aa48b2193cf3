import { byteLength, type Text } from '../macaroon/byte-string.ts';
import { readMacaroon, type Macaroon } from '../macaroon/macaroon.ts';
import { readIdentifier, type Identifier } from './identifier.ts';

/** A token taken apart, its caveats not yet looked at. */
export interface ParsedToken extends Identifier {
  readonly macaroon: Macaroon;
  /** The Oneprovider service that a prefix says is speaking; only for a oneprovider subject. */
  readonly serviceIndication: 'opw' | 'opp' | null;
}

/** Bytes that a token may have, its prefix included (rest-token-api.md section 1.3.1). */
export const DEFAULT_MAX_TOKEN_SIZE = 1_048_576;

/**
 * Reads a serialized token (token-format.md, "Reading"). Takes anything: what is longer than `maxSize` bytes is
 * `tokenTooLarge`, everything else that is no token `badToken`.
 */
export function parseToken(token: Text, maxSize = DEFAULT_MAX_TOKEN_SIZE): ParsedToken | 'badToken' | 'tokenTooLarge' {
  // Bytes that are no text contain something that is no token either. The same goes for what a caller without types sends.
  return typeof token === 'string' ? parseText(token, maxSize) : 'badToken';
}

function parseText(token: string, maxSize: number): ParsedToken | 'badToken' | 'tokenTooLarge' {
  // In UTF-8 a unit takes one to three bytes, so most lengths need no counting.
  if (token.length > maxSize || (token.length * 3 > maxSize && byteLength(token) > maxSize)) return 'tokenTooLarge';
  const prefix = token.charAt(3) === '-' ? token.slice(0, 3) : null;
  if (prefix !== null && prefix !== 'opw' && prefix !== 'opp') return 'badToken';
  const macaroon = readMacaroon(prefix === null ? token : token.slice(4));
  const identifier = macaroon === null ? null : readIdentifier(macaroon.identifier);
  if (macaroon === null || identifier === null) return 'badToken';
  return { ...identifier, macaroon, serviceIndication: identifier.subject.type === 'oneprovider' ? prefix : null };
}
