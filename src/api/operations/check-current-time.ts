import type { OperationLogic } from '../operation.ts';

/** `GET /provider/public/get_current_time`: the zone's clock, in milliseconds if it knows them. */
export const checkCurrentTime: OperationLogic = {
  fields: {},
  execute({ zone: { clock } }) {
    const timeMillis = clock.milliseconds?.() ?? clock.now() * 1000;
    return { ok: true, status: 200, body: { timeMillis } };
  },
};
