import { deriveSecret } from './derive.ts';
import type { ZoneStore } from './store.ts';
import type { RandomSource, TemporaryTokenSecret, Zone } from './zone.ts';

type Kind = 'user' | 'provider';

/**
 * The records that sign temporary tokens, each made at its first reading (rest-token-api.md section 5.2). That of an
 * unknown subject is not stored when somebody merely presents a token, or else anybody could fill the memory with tokens of
 * invented subjects; it is when somebody with the right to ask asks for it.
 */
export function temporaryTokenSecretsIn(
  store: ZoneStore,
  seed: string,
  random: RandomSource,
): Pick<
  Zone,
  'temporaryTokenSecret' | 'foreseeTemporaryTokenSecret' | 'temporaryTokenGeneration' | 'revokeTemporaryTokens'
> {
  const read = (kind: Kind, id: string, isKept: () => boolean): TemporaryTokenSecret => {
    const key = `${kind}/${id}`;
    const stored = store.get('temporaryTokenSecret', key);
    if (stored !== undefined) return stored;
    const derived: TemporaryTokenSecret = { secret: deriveSecret(seed, kind, id), generation: 1 };
    if (isKept()) store.put('temporaryTokenSecret', key, derived);
    return derived;
  };
  return {
    temporaryTokenSecret: (kind, id) => read(kind, id, () => store.get(kind, id) !== undefined),
    foreseeTemporaryTokenSecret: (kind, id) => read(kind, id, () => false),
    temporaryTokenGeneration: (kind, id) => read(kind, id, () => true).generation,
    revokeTemporaryTokens(kind, id) {
      const key = `${kind}/${id}`;
      const generation = (store.get('temporaryTokenSecret', key)?.generation ?? 0) + 1;
      store.put('temporaryTokenSecret', key, { secret: random.secret(), generation });
    },
  };
}
