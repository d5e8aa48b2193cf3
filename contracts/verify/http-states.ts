import type { Way } from '../../src/proxy/forward.ts';
import { isRecord } from '../is-record.ts';
import { askJson } from './ask-target.ts';
import type { ProviderState, StateSetup, StateSource } from './provider-state.ts';

/** Sets states up through an endpoint of the server's team, as contracts/README.md describes it. */
export function httpStates(given: Way): StateSource {
  // The address of the endpoint is all in the way's prefix.
  const path = given.upstream.prefix === '' ? '/' : given.upstream.prefix;
  const way = { ...given, upstream: { ...given.upstream, prefix: '' } };
  const change = ({ name, params }: ProviderState, action: 'setup' | 'teardown') =>
    askJson(way, path, { state: name, params, action });
  return {
    async setUp(state): Promise<StateSetup> {
      const { answer, why } = await change(state, 'setup');
      if (answer === null) return { reached: false, why: `its provider states cannot be asked: ${why}` };
      const { json } = answer.body;
      if (answer.status === 404) return { reached: false, why: 'its provider states have no such state' };
      if (answer.status < 200 || answer.status > 299) {
        return { reached: false, why: `its provider states answer ${answer.status}` };
      }
      if (!isRecord(json)) {
        return { reached: false, why: 'its provider states answer with no JSON object' };
      }
      return { reached: true, values: json };
    },
    async tearDown(state) {
      await change(state, 'teardown');
    },
  };
}

/** Is there such an endpoint? It has to know the state that most contracts begin with. */
export async function hasHttpStates(way: Way): Promise<boolean> {
  return (await httpStates(way).setUp({ name: 'a provider with an access token exists', params: {} })).reached;
}
