import { sha256Hex } from '../macaroon/sha256.ts';
import type { RandomSource } from './zone.ts';

/** Bytes fetched at once: asking the system for 18 bytes costs ten times what they cost out of a pool. */
const POOL_SIZE = 128 * 18;

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Ids and secrets from the platform's cryptographic generator. */
export function systemRandom(): RandomSource {
  let pool = new Uint8Array(0);
  let used = 0;
  return sourceOf((bytes) => {
    if (used + bytes > pool.length) {
      pool = globalThis.crypto.getRandomValues(new Uint8Array(POOL_SIZE));
      used = 0;
    }
    let hex = '';
    const from = used;
    for (let i = 0; i < bytes; i++) hex += HEX[pool[from + i] ?? 0];
    used += bytes;
    return hex;
  });
}

/** The same ids and secrets in the same order for the same seed. For tests and examples. */
export function seededRandom(seed: string): RandomSource {
  let count = 0;
  return sourceOf((bytes) => sha256Hex(JSON.stringify([seed, count++])).slice(0, bytes * 2));
}

/** @param hex so many random bytes as hex digits */
function sourceOf(hex: (bytes: number) => string): RandomSource {
  return {
    tokenId: () => `${hex(16)}ch${hex(2)}`,
    errorReference: () => hex(5),
    secret: () => hex(32),
  };
}
