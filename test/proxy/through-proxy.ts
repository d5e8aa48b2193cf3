import { onTestFinished } from 'vitest';
import type { Exchange } from '../../src/proxy/exchange.ts';
import type { DoorAnswer, DoorRequest } from '../support/doors.ts';
import { startProxy, type ProxyChange } from '../support/prism-door.ts';
import { sendOverTcp } from '../support/send-over-tcp.ts';
import { rawUpstream, type RawUpstream } from './raw-upstream.ts';

/** A token of openapi.yaml. */
export const TOKEN =
  'MDAyMWxvY2F00aW9uIG9uZXpvbmUuZXhhbXBsZS5jb200KMDA2N2lkZW500aWZpZXIgMi900bXAtMS9wcnYtZmI3M2Y3Y2VmZjVhYmQ5OTUzNTdhYmJlMDFjODEyY2UvYWN00LzAxMjM00NTY3ODlhYmNkZWYwMTIzNDU2Nzg5YWJjZGVmY2gwYTFiCjAwMWFjaWQgdGltZSA8IDE3MDAwMDM2MDAKMDAyZnNpZ25hdHVyZSDt9zLjLfk00c9jmmfoERE4vsWRdkLsb3gmLWXsEetQb6go';
/** A request about it. */
export const examine: DoorRequest = {
  method: 'POST',
  path: '/api/v3/onezone/tokens/examine',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ token: TOKEN }),
};
/** What Onezone answers to that. */
export const ANSWER = JSON.stringify({
  onezoneDomain: 'onezone.example.com',
  id: '0123456789abcdef0123456789abcdefch0a1b',
  persistence: 'temporary',
  subject: { type: 'oneprovider', id: 'fb73f7ceff5abd995357abbe01c812ce' },
  type: { accessToken: {} },
  caveats: [{ type: 'time', validUntil: 1700003600 }],
});

/** What one request came to. */
export interface Through {
  readonly answer: DoorAnswer;
  readonly exchange: Exchange;
}

/** Sends one request through a proxy in front of a URL. */
export async function through(url: string, change: ProxyChange = {}, request = examine): Promise<Through> {
  const proxy = await startProxy(url, change);
  onTestFinished(proxy.close);
  const answer = await sendOverTcp(proxy.port, request);
  const [exchange] = proxy.exchanges;
  if (exchange === undefined) throw new Error('nothing was told');
  return { answer, exchange };
}

/** What was found, each in one line. */
export function told({ violations }: Exchange): readonly string[] {
  return violations.map(({ direction, part, pointer, message }) =>
    [direction, part, pointer, message].filter((word) => word !== '').join(' '),
  );
}

/** Sends one request through a proxy in front of an upstream that answers with these bytes. */
export async function answeredWith(
  bytes: Buffer,
  change: ProxyChange = {},
  request = examine,
): Promise<Through & { readonly upstream: RawUpstream }> {
  const upstream = await rawUpstream((socket) => socket.write(bytes));
  return { ...(await through(upstream.url, change, request)), upstream };
}
