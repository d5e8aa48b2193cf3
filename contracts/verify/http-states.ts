import type { Way } from '../../src/proxy/forward.ts';
import { isRecord } from '../is-record.ts';
import { askJson } from './ask-target.ts';
import type { ProviderState, StateSetup, StateSource } from './provider-state.ts';

/** Sets states up through an endpoint of the server's team, as contracts/README.md describes it. */
export function httpStates(given: Way): StateSource {
  const path = pathOf(given);
  const way = { ...given, upstream: { ...given.upstream, prefix: '' } };
  const change = ({ name, params }: ProviderState, action: 'setup' | 'teardown') =>
    askJson(way, path, { state: name, params, action });
  return {
    async setUp(state): Promise<StateSetup> {
      const changed = await change(state, 'setup');
      if (changed.answer === null) {
        const { why, isUnasked = false } = changed;
        return { reached: false, why: `its provider states cannot be asked: ${why}`, isUnasked };
      }
      const { answer } = changed;
      const { json } = answer.body;
      if (answer.status === 404) return { reached: false, why: 'its provider states have no such state' };
      if (answer.status < 200 || answer.status > 299) {
        const isFault = isFailure(answer.status);
        return { reached: false, why: `its provider states answer ${answer.status}`, isFault };
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

/**
 * Why an address is no such endpoint at all, in words; null when it may be one. It need not know the state that is asked
 * for, and how those of other makers say so is their business.
 */
export async function statesFault(way: Way): Promise<string | null> {
  const { answer, why } = await askUsual(way);
  if (answer === null) return why.split(': ', 1)[0] ?? why;
  const { status, body } = answer;
  const isUnknownState = status === 404 && typeof body.json === 'object' && body.json !== null;
  return NEVER.has(status) && !isUnknownState ? `a state that was asked for got ${status}` : null;
}

/** What an endpoint does not answer to whoever may use it. */
const NEVER: ReadonlySet<number> = new Set([401, 403, 404, 405]);

/** The state that most contracts begin with. */
const USUAL: ProviderState = { name: 'a provider with an access token exists', params: {} };

/** The address of the endpoint is all in the way's prefix. */
function pathOf({ upstream }: Way): string {
  return upstream.prefix === '' ? '/' : upstream.prefix;
}

/** An endpoint that fails; one that does not know a state says so otherwise, and 501 is what servers say that have no POST. */
function isFailure(status: number): boolean {
  return status >= 500 && status !== 501;
}

/**
 * What the usual state comes with, which is nothing where the endpoint fails, in JSON; null where there is no such endpoint,
 * for one has to know that state.
 */
export async function usualValues(way: Way): Promise<Readonly<Record<string, unknown>> | null> {
  const { answer } = await askUsual(way);
  if (answer === null || !isRecord(answer.body.json)) return null;
  if (isFailure(answer.status)) return {};
  return answer.status >= 200 && answer.status <= 299 ? answer.body.json : null;
}

function askUsual(way: Way): ReturnType<typeof askJson> {
  const asked = { state: USUAL.name, params: USUAL.params, action: 'setup' };
  return askJson({ ...way, upstream: { ...way.upstream, prefix: '' } }, pathOf(way), asked);
}
