import type { OperationLogic } from '../operation.ts';

/** `GET /provider/public/get_current_time`: the zone's clock, which goes in whole seconds. */
export const checkCurrentTime: OperationLogic = {
  fields: {},
  execute: ({ zone }) => ({ ok: true, status: 200, body: { timeMillis: zone.clock.now() * 1000 } }),
};
