import { handle } from '../../api/handle.ts';
import { createHttpServer } from '../../server/http-server.ts';
import { listen, type Listening } from '../../server/listen.ts';
import { isLoopback, reachableUrl } from './addresses.ts';
import { listenProblem } from './listen-problem.ts';
import { logAnswersTo } from './answer-log.ts';
import { openZone, type WorldOptions } from '../open-zone.ts';
import { EXIT, tellProblem, type Problem, type Result } from '../problem.ts';
import type { Checks } from '../proxy/check-answers.ts';
import { secureIfAsked, type ListenOptions } from './secure-if-asked.ts';
import { untilStopped } from './until-stopped.ts';
import type { Terminal } from '../terminal.ts';

/** Where and how to serve. */
export interface ServeOptions extends WorldOptions, ListenOptions {
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** Have everything judged by openapi.yaml. */
  readonly checked?: boolean;
  /** A file for the judge's report. */
  readonly report?: string;
}

/** Serves a zone until a signal ends it; tells the exit code. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<number> {
  const { host } = options;
  const opened = await openZone(options, terminal);
  if (!opened.ok) return usage(terminal, opened);
  const secured = await secureIfAsked(options, terminal);
  if (!secured.ok) return usage(terminal, secured);

  const checks = options.checked === true ? await openChecks(options, terminal) : NO_CHECKS;
  if (!checks.ok) return usage(terminal, checks);

  const { world, zone } = opened.value;
  const tls = secured.value;
  const log = options.quiet === true ? null : logAnswersTo(terminal.err, options.verbose === true);
  const server = createHttpServer({
    handle: (request) => handle(zone, request),
    maxBodySize: world.maxBodySize,
    ...(tls && { tls: { cert: tls.cert, key: tls.key } }),
    onAnswer: (request, answer) => {
      log?.(request, answer);
      checks.value.onAnswer?.(request, answer);
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
  announce(terminal, options.json === true, {
    ...opened.value,
    builtIn: options.world === undefined,
    baseUrl: reachableUrl(listening.baseUrl),
    openTo: isLoopback(host) ? null : host,
    tls,
  });
  await stopped;
  return checks.value.finish();
}

const NO_CHECKS = { ok: true, value: { onAnswer: null, finish: async () => EXIT.ok } } as const;

/** Few servers are checked, and the judge is heavy. */
async function openChecks(options: ServeOptions, terminal: Terminal): Promise<Result<Checks>> {
  const { checkAnswers } = await import('../proxy/check-answers.ts');
  return checkAnswers(options, terminal);
}

function usage(terminal: Terminal, { problem }: { readonly problem: Problem }): number {
  tellProblem(terminal, problem);
  return EXIT.usage;
}
