import { managesTokens } from '../../zone/privilege-checks.ts';
import type { OperationLogic } from '../operation.ts';

/** `GET /tokens/named` (rest-token-api.md section 1.7): the ids of everybody's. */
export const listAllNamedTokens: OperationLogic = {
  isAuthorized: ({ zone, client }) => managesTokens(zone, client.subject),
  fields: {},
  execute: ({ zone }) => ({ ok: true, status: 200, body: { tokens: zone.namedTokens.allIds() } }),
};
