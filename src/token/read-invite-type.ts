import { onezoneError } from '../errors/error-table.ts';
import { failure, type RenderedFailure } from './failure.ts';
import { isInviteType, type InviteType } from './invite-type.ts';

/** An invite type that Onezone knows. */
export interface AcceptedInviteType {
  readonly ok: true;
  readonly accepted: true;
  readonly inviteType: InviteType;
}

/**
 * Reads an invite type as a client names the one that it expects (invite-types.json). Takes any value; fails with
 * `badValueInviteType`.
 */
export function readInviteType(input: unknown): AcceptedInviteType | (RenderedFailure & { readonly accepted: false }) {
  if (isInviteType(input)) return { ok: true, accepted: true, inviteType: input };
  return { ...failure(onezoneError('badValueInviteType', { key: 'expectedInviteType' })), accepted: false };
}
