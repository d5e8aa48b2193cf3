import { parseInteger } from './erlang-integer.ts';

/** An IPv4 network as Onezone keeps it: the host bits stay. */
export interface IpMask {
  /** 32 bits. */
  readonly address: number;
  /** 0 to 32. */
  readonly length: number;
}

/** Reads four decimal fields as Erlang's `inet:parse_ipv4strict_address` does (token-format.md, "Accepting caveats"). */
export function parseIpv4(text: string): number | null {
  const fields = text.split('.', 5);
  if (fields.length !== 4) return null;
  let address = 0;
  for (const field of fields) {
    const value = parseField(field);
    if (value === null) return null;
    address = (address << 8) | value;
  }
  return address;
}

/** Reads `address` or `address/length`; parts between slashes may be empty. */
export function parseMask(text: string): IpMask | null {
  const parts = text.split('/').filter((part) => part !== '');
  const [addressText, lengthText] = parts;
  if (addressText === undefined || parts.length > 2) return null;
  const address = parseIpv4(addressText);
  const length = lengthText === undefined ? 32 : parseInteger(lengthText);
  if (address === null || length === null || length < 0 || length > 32) return null;
  return { address, length: Number(length) };
}

/** At most three characters; a sign may stand first, but only with one may zeros lead. */
function parseField(field: string): number | null {
  if (field.length === 0 || field.length > 3) return null;
  const value = parseInteger(field);
  const signed = field.startsWith('+') || field.startsWith('-');
  if (value === null || value < 0 || value > 255) return null;
  return !signed && field.length > 1 && field.startsWith('0') ? null : Number(value);
}
