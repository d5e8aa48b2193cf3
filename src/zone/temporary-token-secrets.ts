import { deriveSecret } from './derive.ts';
import type { ZoneStore } from './store.ts';
import type { Subject } from '../token/subject.ts';
import type { RandomSource, TemporaryTokenSecret, TokenSubject, Zone } from './zone.ts';

/** What the store calls the subjects that have temporary tokens. */
const KINDS = { user: 'user', oneprovider: 'provider' } as const;

/** Is it one of the subjects that can have temporary tokens, and with an id that is a text? */
export function isTokenSubject(subject: Subject): subject is Subject & TokenSubject {
  return subject.type in KINDS && typeof subject.id === 'string';
}

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
  const read = ({ type, id }: TokenSubject, isKept: () => boolean): TemporaryTokenSecret => {
    const key = `${KINDS[type]}/${id}`;
    const stored = store.get('temporaryTokenSecret', key);
    if (stored !== undefined) return stored;
    const derived: TemporaryTokenSecret = { secret: deriveSecret(seed, KINDS[type], id), generation: 1 };
    if (isKept()) store.put('temporaryTokenSecret', key, derived);
    return derived;
  };
  return {
    temporaryTokenSecret: (subject) => read(subject, () => store.get(KINDS[subject.type], subject.id) !== undefined),
    foreseeTemporaryTokenSecret: (subject) => read(subject, () => false),
    temporaryTokenGeneration: (subject) => read(subject, () => true).generation,
    revokeTemporaryTokens({ type, id }) {
      const key = `${KINDS[type]}/${id}`;
      const generation = (store.get('temporaryTokenSecret', key)?.generation ?? 0) + 1;
      store.put('temporaryTokenSecret', key, { secret: random.secret(), generation });
    },
  };
}
