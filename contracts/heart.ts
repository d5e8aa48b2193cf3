import type { OperationId } from '../src/contract/generated/operations.ts';

/** What every Onezone has, and what the contracts are about to the last status and error: minting and examining. */
export const HEART: ReadonlySet<string | null> = new Set<OperationId>([
  'create_temporary_token_for_current_provider',
  'examine_token',
]);
