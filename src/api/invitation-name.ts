import { decodeText, encodeText, type ByteString } from '../macaroon/byte-string.ts';

/** Bytes in UTF-8; longer names are cut. */
const MAX_LENGTH = 50;
const ELLIPSIS = '...';

/**
 * The name that Onezone gives to an invitation whose maker gives none (oz-worker token_logic.erl:459): what it is for, whose it
 * is, and random digits. It is the name in the middle that is cut, by bytes, and a character in two: what is no UTF-8 then
 * is read as Latin-1, which makes it longer, so it may be cut once more.
 *
 * @param hex new random digits, asked for again after each cut
 */
export function invitationName(purpose: string, target: string, hex: () => string): string {
  return nameOf(purpose, encodeText(target), hex);
}

function nameOf(purpose: string, target: ByteString, hex: () => string): string {
  const name = `${purpose} - ${String(decodeText(target))} ${hex()}`;
  const excess = encodeText(name).length - MAX_LENGTH;
  if (excess <= 0) return name;
  return nameOf(purpose, target.slice(0, target.length - excess - ELLIPSIS.length) + ELLIPSIS, hex);
}
