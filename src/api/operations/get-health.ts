import type { OperationLogic } from '../operation.ts';

/** `GET /health`. */
export const getHealth: OperationLogic = {
  fields: {},
  execute: () => ({ ok: true, status: 200, body: { status: 'healthy' } }),
};
