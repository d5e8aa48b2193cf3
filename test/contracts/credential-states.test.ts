import { expect, test } from 'vitest';
import { providerStates } from '../../contracts/states/catalogue.ts';
import { credentialStates } from '../../contracts/verify/credential-states.ts';
import { createUpstreamAgent, readUpstream } from '../../src/proxy/upstream.ts';

const read = readUpstream('http://127.0.0.1:1');
if (!read.ok) throw new Error(read.reason);
const { upstream } = read;
const way = { upstream, agent: createUpstreamAgent(upstream), timeoutMilliseconds: 1000, bodyLimit: 1000 };

test.each([...Object.keys(providerStates), 'a state of another catalogue', 'toString'])(
  'without credentials the state "%s" is not reached, and it is said why',
  async (name) => {
    const setup = await credentialStates({}, way).setUp({ name, params: {} });
    expect(setup).toEqual({ reached: false, why: expect.stringMatching(/^.{20,}/) as unknown });
  },
);

test('what every Onezone has can be joined without credentials', async () => {
  const setup = await credentialStates({}, way).setUp({
    name: 'something to join exists',
    params: { kind: 'cluster' },
  });
  expect(setup).toEqual({ reached: true, values: { targetId: 'onezone' } });
});
