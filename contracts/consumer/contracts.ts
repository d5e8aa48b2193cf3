import type { Contract } from './contract.ts';
import { examineContracts } from './examine/contracts.ts';
import { mintContracts } from './mint/contracts.ts';
import { givenTokenContracts } from './tokens/given-tokens.ts';
import { inviteTokenContracts } from './tokens/invite-tokens.ts';
import { namedTokenContracts } from './tokens/named.ts';
import { contractsOfSubjects } from './tokens/of-subjects.ts';

/** Every contract, in the order of the pact file. */
export const contracts: readonly Contract[] = [
  ...mintContracts,
  ...examineContracts,
  ...givenTokenContracts,
  ...namedTokenContracts,
  ...contractsOfSubjects,
  ...inviteTokenContracts,
];
