import type { Contract } from './contract.ts';
import { examineContracts } from './examine/contracts.ts';
import { mintContracts } from './mint/contracts.ts';

/** Every contract, in the order of the pact file. */
export const contracts: readonly Contract[] = [...mintContracts, ...examineContracts];
