import { sha256Hex } from '../macaroon/sha256.ts';

/** What a derived text is for; part of what it is derived from, so that no two uses share a value. */
export type DerivedKind = 'user' | 'provider' | 'namedToken' | 'startToken' | 'storage' | 'entity';

/** The seed of a world that gives none. */
export const DEFAULT_SEED = 'onezone-mock';

/** A secret of 64 hex digits that depends on nothing but its arguments (world-file.md, `seed`). */
export function deriveSecret(seed: string, kind: DerivedKind, id: string): string {
  return sha256Hex(JSON.stringify(['onezone-mock', seed, kind, id]));
}

/** An id of 32 hex digits that depends on nothing but its arguments (world-file.md, `seed`). */
export function deriveId(seed: string, kind: DerivedKind, name: string): string {
  return sha256Hex(JSON.stringify(['onezone-mock', seed, 'id', kind, name])).slice(0, 32);
}
