import type { Dispatcher } from 'undici';
import type { PlainAnswer } from '../src/api/plain-http.ts';
import { createLocalOnezone } from '../src/local-onezone.ts';
import { refuseTwoWorlds, type OnezoneHandlersOptions } from './onezone-handlers-options.ts';
import { onezoneUrls } from './onezone-urls.ts';
import { reportRefusal } from './refusal-strategy.ts';
import { undiciReply } from './undici-reply.ts';
import { undiciRequest, undiciUrl } from './undici-request.ts';

export type { OnezoneHandlersOptions } from './onezone-handlers-options.ts';

/**
 * A fake Onezone for the npm package undici, whose requests MSW does not see: an interceptor for its dispatchers, as in
 * `setGlobalDispatcher(new Agent().compose(onezoneInterceptor({ onezone })))`. Requests for other paths and other origins
 * are left alone. For undici 7 and newer; the `fetch` of Node itself needs none of it.
 *
 * @throws TypeError for an origin that is none, for a world with faults, and for a fake together with a world.
 */
export function onezoneInterceptor(options: OnezoneHandlersOptions = {}): Dispatcher.DispatcherComposeInterceptor {
  refuseTwoWorlds(options);
  const { onezone = createLocalOnezone(options), origins, onRefusal = 'warn' } = options;
  const urls = onezoneUrls(origins).all;
  return (dispatch) => (sent, handler) => {
    const url = undiciUrl(sent);
    if (!urls.test(url.href)) return dispatch(sent, handler);
    const answer = async (): Promise<PlainAnswer> => {
      const given = onezone.handle(await undiciRequest(sent, url));
      reportRefusal(given, { method: sent.method, url: url.href }, onRefusal);
      return given;
    };
    undiciReply(handler, answer);
    return true;
  };
}
