import type { Subject } from '../token/subject.ts';
import type { NamedToken, TokenSubject, Zone } from '../zone/zone.ts';
import type { OperationCall, OperationLogic } from './operation.ts';

/** The named token whose id the path gives. */
export function addressedToken({ zone, parameters }: OperationCall): NamedToken | undefined {
  return zone.namedToken(parameters['id'] ?? '');
}

/** What the operations on one named token have in common: it must exist, and the right to it is one to its owner's tokens. */
export function onAddressedToken(
  mayCall: (zone: Zone, client: Subject, owner: TokenSubject) => boolean,
): Required<Pick<OperationLogic, 'exists' | 'isAuthorized'>> {
  return {
    exists: (call) => addressedToken(call) !== undefined,
    isAuthorized(call) {
      const token = addressedToken(call);
      return token !== undefined && mayCall(call.zone, call.client.subject, token.subject);
    },
  };
}
