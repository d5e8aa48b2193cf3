// Compiled and run by tools/check-package.js in an empty project that has the package installed.
import { createOnezone } from 'onezone-mock';
import type { Onezone, PlainAnswer, WorldFile } from 'onezone-mock';

const world: WorldFile = {
  now: 1_700_000_000,
  users: [{ id: 'u1', username: 'ann', password: 'secret' }],
  providers: [{ id: 'p1', name: 'lab' }],
  spaces: [{ id: 's1', name: 'data', owners: ['u1'], supports: [{ provider: 'p1' }] }],
};
const onezone: Onezone = createOnezone({ world });
if (onezone.space('data').id !== 's1' || onezone.user('ann').id !== 'u1') throw new Error('names do not lead to ids');

const request = {
  method: 'POST',
  path: '/api/v3/onezone/provider/tokens/temporary',
  headers: { 'x-auth-token': onezone.provider('lab').token, 'content-type': 'application/json' },
  body: JSON.stringify({ caveats: [{ type: 'time', validUntil: 1_700_000_060 }] }),
};
const answer: PlainAnswer = onezone.handle({ ...request, peerIp: '127.0.0.1' });
if (answer.status !== 201) throw new Error(answer.body);

const { baseUrl, close } = await onezone.listen();
const overTcp = await fetch(`${baseUrl}${request.path}`, request);
if (overTcp.status !== 201) throw new Error(await overTcp.text());
await close();
