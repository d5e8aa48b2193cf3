import type { OperationId } from '../../src/contract/generated/operations.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { tokenMakings, type TokenMaking } from '../../src/validators/semantics/token-making.ts';

/** What Onezone lets a client choose freely, and answers by: which token is examined, or how a new one is confined. */
export type ClientChoice =
  | { readonly kind: 'examinedToken' }
  | { readonly kind: 'newToken'; readonly making: TokenMaking };

const EXAMINING: OperationId = 'examine_token';

/** What the requests for an operation leave to the client; null when they leave nothing. */
export function clientChoice(operation: Operation | undefined): ClientChoice | null {
  if (operation === undefined) return null;
  if (operation.operationId === EXAMINING) return { kind: 'examinedToken' };
  const making = tokenMakings.get(operation.operationId);
  return making === undefined ? null : { kind: 'newToken', making };
}
