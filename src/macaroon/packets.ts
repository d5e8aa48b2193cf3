import type { ByteString } from './byte-string.ts';

/** One packet of libmacaroons' version 1 binary format. */
export interface Packet {
  readonly key: string;
  readonly value: ByteString;
}

/** The length field's four digits, the space and the newline. */
const OVERHEAD = 6;
/** The largest length that four hex digits can tell; itself counted. */
const MAX_LENGTH = 0xffff;

/** Writes one packet; null when it is longer than its length field can tell (mint-edge.json). */
export function writePacket(key: string, value: ByteString): ByteString | null {
  const length = OVERHEAD + key.length + value.length;
  if (length > MAX_LENGTH) return null;
  return `${HEX_LENGTHS[length] ?? length.toString(16).padStart(4, '0')}${key} ${value}\n`;
}

/** Reads packets up to the end of the bytes; null when they are anything else (tokens-invalid.json). */
export function readPackets(bytes: ByteString): readonly Packet[] | null {
  const packets: Packet[] = [];
  let at = 0;
  while (at < bytes.length) {
    const length = readLength(bytes, at);
    const end = at + length;
    if (length < OVERHEAD || end > bytes.length || bytes.charCodeAt(end - 1) !== 0x0a) return null;
    const space = bytes.indexOf(' ', at + 4);
    if (space === -1 || space >= end - 1) return null;
    packets.push({ key: bytes.slice(at + 4, space), value: bytes.slice(space + 1, end - 1) });
    at = end;
  }
  return packets;
}

const HEX_LENGTHS: readonly string[] = Array.from({ length: 256 }, (_, length) => length.toString(16).padStart(4, '0'));

/** Four characters as Erlang reads an integer in base 16: a sign may stand first, either case is fine. -1 if none. */
function readLength(bytes: ByteString, at: number): number {
  let length = 0;
  let i = at;
  if (bytes.charCodeAt(at) === 0x2b) i++;
  for (; i < at + 4; i++) {
    const digit = hexDigit(bytes.charCodeAt(i));
    if (digit === -1) return -1;
    length = length * 16 + digit;
  }
  return length;
}

function hexDigit(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
