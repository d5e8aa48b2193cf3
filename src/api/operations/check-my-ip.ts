import type { OperationLogic } from '../operation.ts';

/** `GET /provider/public/check_my_ip`: the caller's IPv4 address, a text; null over IPv6, which Onezone does not speak. */
export const checkMyIp: OperationLogic = {
  fields: {},
  execute: ({ peerIp }) => ({ ok: true, status: 200, body: peerIp }),
};
