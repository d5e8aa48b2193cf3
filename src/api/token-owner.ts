import type { TokenSubject } from '../zone/zone.ts';
import type { OperationCall } from './operation.ts';

/**
 * Finds out whose tokens a path is about. For the caller's own, the real service puts the caller's id in the place of a
 * user's or provider's without looking at the caller's type. So do we, and give the same odd answers
 * (rest-token-api.md section 1.2.5).
 */
export type OwnerOf = (call: OperationCall) => TokenSubject;

const callerId = ({ client }: OperationCall): string => String(client.subject.id);
const pathId = ({ parameters }: OperationCall): string => parameters['id'] ?? '';

/** Whose tokens a path can be about. */
export const tokenOwner = {
  /** `/user/…` */
  currentUser: (call) => ({ type: 'user', id: callerId(call) }),
  /** `/users/{id}/…` */
  user: (call) => ({ type: 'user', id: pathId(call) }),
  /** `/provider/…` */
  currentProvider: (call) => ({ type: 'oneprovider', id: callerId(call) }),
  /** `/providers/{id}/…` */
  provider: (call) => ({ type: 'oneprovider', id: pathId(call) }),
} as const satisfies Readonly<Record<string, OwnerOf>>;
