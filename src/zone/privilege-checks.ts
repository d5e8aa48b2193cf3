import type { Subject } from '../token/subject.ts';
import type { Zone } from './zone.ts';

/** May the subject do everything with everybody's tokens: is it a user with `oz_tokens_manage`? */
export function managesTokens(zone: Zone, { type, id }: Subject): boolean {
  return type === 'user' && typeof id === 'string' && zone.user(id)?.onezonePrivileges.has('oz_tokens_manage') === true;
}
