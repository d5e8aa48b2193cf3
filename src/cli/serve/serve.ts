import {
  handleStateRequest,
  isStateRequest,
  PROVIDER_STATES_PATH,
} from '../../../contracts/states/provider-states-endpoint.ts';
import { handle } from '../../api/handle.ts';
import { createHttpServer } from '../../server/http-server.ts';
import { listen, type Listening } from '../../server/listen.ts';
import { isLoopback, reachableUrl } from './addresses.ts';
import { listenProblem } from './listen-problem.ts';
import { logAnswersTo } from './answer-log.ts';
import { openZone, type WorldOptions } from '../open-zone.ts';
import { EXIT, tellProblem, type Problem } from '../problem.ts';
import { openWatches, type WatchOptions } from './open-watches.ts';
import { secureIfAsked, type ListenOptions } from './secure-if-asked.ts';
import { untilStopped } from './until-stopped.ts';
import type { Terminal } from '../terminal.ts';

/** Where and how to serve. */
export interface ServeOptions extends WorldOptions, ListenOptions, WatchOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** May whoever reaches the server set up provider states? They add subjects, and change none. */
  readonly providerStates: boolean;
}

/** Serves a zone until a signal ends it; tells the exit code. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<number> {
  const { host } = options;
  const opened = await openZone(options, terminal);
  if (!opened.ok) return usage(terminal, opened);
  const secured = await secureIfAsked(options, terminal);
  if (!secured.ok) return usage(terminal, secured);

  const watches = await openWatches(options, terminal);
  if (!watches.ok) return usage(terminal, watches);

  const { world, zone, store } = opened.value;
  const states = options.providerStates ? { zone, store } : null;
  const tls = secured.value;
  const log = options.quiet === true ? null : logAnswersTo(terminal.err, options.verbose === true);
  const server = createHttpServer({
    handle: (request) => (states && handleStateRequest(states, request)) ?? handle(zone, request),
    maxBodySize: world.maxBodySize,
    ...(tls && { tls: { cert: tls.cert, key: tls.key } }),
    onAnswer: (request, answer) => {
      log?.(request, answer);
      // Nothing that Onezone has, so nothing to be judged or counted.
      if (states !== null && isStateRequest(request.path)) return;
      for (const watch of watches.value) watch.onAnswer(request, answer);
    },
  });
  let listening: Listening;
  try {
    listening = await listen(server, { host, port: options.port, scheme: tls === null ? 'http' : 'https' });
  } catch (error) {
    return usage(terminal, { problem: listenProblem(error, host, options.port) });
  }
  const stopped = untilStopped(listening, terminal);
  // Only now: a client may already be waiting for its first answer.
  const { announce } = await import('./announce.ts');
  const baseUrl = reachableUrl(listening.baseUrl);
  announce(terminal, options.json === true, {
    ...opened.value,
    builtIn: options.world === undefined,
    baseUrl,
    statesUrl: states && baseUrl + PROVIDER_STATES_PATH,
    openTo: isLoopback(host) ? null : host,
    tls,
  });
  await stopped;
  const codes = await Promise.all(watches.value.map((watch) => watch.finish()));
  return Math.max(EXIT.ok, ...codes);
}

function usage(terminal: Terminal, { problem }: { readonly problem: Problem }): number {
  tellProblem(terminal, problem);
  return EXIT.usage;
}
