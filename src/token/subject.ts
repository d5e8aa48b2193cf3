import { decodeText, encodeText, type ByteString, type Text } from '../macaroon/byte-string.ts';

/** In whose name a token was issued, or who consumes it. `nobody` has no id. */
export interface Subject {
  readonly type: 'user' | 'oneprovider' | 'group' | 'nobody';
  readonly id: Text | null;
}

/** Nobody: the subject of a legacy token, the consumer of an anonymous call. */
export const NOBODY: Subject = { type: 'nobody', id: null };

const TYPES: Readonly<Record<string, 'user' | 'oneprovider' | 'group'>> = {
  usr: 'user',
  prv: 'oneprovider',
  grp: 'group',
};

const CODES = { user: 'usr', oneprovider: 'prv', group: 'grp' } as const;

/** Reads `usr-{id}`, `prv-{id}`, `grp-{id}` or `nobody`; the id may be empty. */
export function readSubject(text: ByteString): Subject | null {
  if (text === 'nobody') return NOBODY;
  const type = text.charAt(3) === '-' ? TYPES[text.slice(0, 3)] : undefined;
  return type === undefined ? null : { type, id: decodeText(text.slice(4)) };
}

/** Writes a subject as tokens hold it. */
export function writeSubject(subject: Subject): ByteString {
  return subject.type === 'nobody' ? 'nobody' : `${CODES[subject.type]}-${encodeText(subject.id ?? '')}`;
}

/** A subject's kind and id as errors print them: `user:{id}`. */
export function printSubject(subject: Subject): string {
  return `${subject.type}:${subject.id === null ? 'undefined' : String(subject.id)}`;
}

/** Are both the same subject? */
export function sameSubject(a: Subject, b: Subject): boolean {
  return a.type === b.type && a.id === b.id;
}
