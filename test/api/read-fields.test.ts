import { expect, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';

// rest-token-api.md sections 1.2.2, 1.2.3 and 2 (step 14).

const onezone = createOnezone();
const { id, token } = onezone.provider('krakow');

test.each<[string, object]>([
  ['{"type":5}', { id: 'badValueTokenType', details: { key: 'type' } }],
  ['{"caveats":5}', { id: 'badData', details: { key: 'caveats' } }],
  ['{"caveats":[1]}', { id: 'badValueCaveat', details: { caveat: '1' } }],
  ['{"caveats":5,"type":5}', { id: 'badData', details: { key: 'caveats' } }],
  // The document can tell that the type is wrong, and not that the caveat is: yet the caveats come first.
  ['{"caveats":[1],"type":5}', { id: 'badValueCaveat', details: { caveat: '1' } }],
  ['{"type":null,"caveats":[{"type":"time"}]}', { id: 'badValueCaveat', details: { caveat: { type: 'time' } } }],
  ['{"caveats":[1],"type":{"accessToken":{"x":1}}}', { id: 'badValueCaveat' }],
  ['{"caveats":[],"type":5}', { id: 'badValueTokenType' }],
  ['{"caveats":[],"type":{"accessToken":{"x":1}}}', { id: 'badValueTokenType' }],
  [`{"caveats":5,"type":{"inviteToken":{"inviteType":"userJoinCluster","clusterId":"x"}}}`, { id: 'badData' }],
  [
    `{"type":{"inviteToken":{"inviteType":"userJoinCluster","clusterId":"x"}}}`,
    { id: 'inviteTokenTargetIdInvalid', details: { id: 'x' } },
  ],
  [`{"type":{"inviteToken":{"inviteType":"userJoinCluster","clusterId":"${id}"}}}`, { id: 'tokenTimeCaveatRequired' }],
])('keys are decided in ascending order, each wholly: %s', (body, error) => {
  const { status, body: answer } = onezone.handle({
    method: 'POST',
    path: '/api/v3/onezone/provider/tokens/temporary',
    headers: { 'content-type': 'application/json', 'x-auth-token': token },
    body,
    peerIp: null,
  });
  expect(status).toBe(400);
  expect(JSON.parse(answer)).toMatchObject({ error });
});
