import { deriveSecret } from './derive.ts';
import type { ZoneStore } from './store.ts';
import type { Subject } from '../token/subject.ts';
import type { RandomSource, TemporaryTokenSecret, TokenSubject, Zone } from './zone.ts';

/** What the store calls the subjects that have temporary tokens. */
const KINDS = { user: 'user', oneprovider: 'provider' } as const;

/** Under whose name the secret of a subject's temporary tokens is kept, be its id a text or not; null where there is none. */
export function secretHolder({ type, id }: Subject): TokenSubject | null {
  return type === 'user' || type === 'oneprovider' ? { type, id: String(id) } : null;
}

/** Of invented subjects so many records are kept, and only of those with short ids, so that they cannot fill the memory. */
const MAX_UNKNOWN = 10_000;
const MAX_UNKNOWN_ID_LENGTH = 128;

/**
 * The records that sign temporary tokens, each made at its first reading, also of subjects that do not exist
 * (rest-token-api.md section 5.2; temporary_token_secret.erl, `fetch_entity`). Whether there is one decides to which
 * generation a revocation leads.
 */
export function temporaryTokenSecretsIn(
  store: ZoneStore,
  seed: string,
  random: RandomSource,
): Pick<Zone, 'temporaryTokenSecret' | 'foreseeTemporaryTokenSecret' | 'revokeTemporaryTokens'> {
  let unknown = 0;
  const isKept = ({ type, id }: TokenSubject): boolean => {
    if (store.get(KINDS[type], id) !== undefined) return true;
    if (unknown >= MAX_UNKNOWN || id.length > MAX_UNKNOWN_ID_LENGTH) return false;
    unknown += 1;
    return true;
  };
  const read = (subject: TokenSubject, isForeseen: boolean): TemporaryTokenSecret => {
    const { type, id } = subject;
    const key = `${KINDS[type]}/${id}`;
    const stored = store.get('temporaryTokenSecret', key);
    if (stored !== undefined) return stored;
    const derived: TemporaryTokenSecret = { secret: deriveSecret(seed, KINDS[type], id), generation: 1 };
    if (!isForeseen && isKept(subject)) store.put('temporaryTokenSecret', key, derived);
    return derived;
  };
  return {
    temporaryTokenSecret: (subject) => read(subject, false),
    foreseeTemporaryTokenSecret: (subject) => read(subject, true),
    revokeTemporaryTokens({ type, id }) {
      const key = `${KINDS[type]}/${id}`;
      const generation = (store.get('temporaryTokenSecret', key)?.generation ?? 0) + 1;
      store.put('temporaryTokenSecret', key, { secret: random.secret(), generation });
    },
  };
}
