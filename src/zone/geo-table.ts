import { parseIpv4, parseMask } from '../token/ipv4.ts';
import type { GeoData } from '../token/verification-context.ts';
import type { GeoEntry } from './world.ts';

const NO_DATA: GeoData = { asn: null, country: null, regions: null };

/**
 * Answers where an IPv4 address is: what the most specific network of the world file says that contains it, else
 * nothing (world-file.md, `geo`). A look-up costs one probe for each prefix length that occurs, 33 at most.
 */
export function geoTable(entries: readonly GeoEntry[]): (ip: string) => GeoData {
  const byLength = new Map<number, Map<number, GeoData>>();
  for (const { network, asn, country, regions } of entries) {
    const read = parseMask(network);
    if (read === null) continue;
    const networks = byLength.get(read.length) ?? new Map<number, GeoData>();
    networks.set(networkAddress(read.address, read.length), { asn, country, regions });
    byLength.set(read.length, networks);
  }
  const mostSpecificFirst = [...byLength].toSorted(([a], [b]) => b - a);
  return (ip) => {
    const address = parseIpv4(ip);
    if (address === null) return NO_DATA;
    for (const [length, networks] of mostSpecificFirst) {
      const data = networks.get(networkAddress(address, length));
      if (data !== undefined) return data;
    }
    return NO_DATA;
  };
}

/** The first `length` of an address's 32 bits, the others cleared. */
export function networkAddress(address: number, length: number): number {
  return length === 0 ? 0 : address & (-1 << (32 - length));
}
