import { handle } from '../../api/handle.ts';
import { createHttpServer } from '../../server/http-server.ts';
import { listen, type Listening } from '../../server/listen.ts';
import { isLoopback, reachableUrl } from './addresses.ts';
import { listenProblem } from './listen-problem.ts';
import { logAnswersTo } from './answer-log.ts';
import { openZone, type WorldOptions } from '../open-zone.ts';
import { EXIT, tellProblem, type Problem, type Result } from '../problem.ts';
import type { CertificateOptions, ServerTls } from './secure.ts';
import { untilStopped } from './until-stopped.ts';
import type { Terminal } from '../terminal.ts';

/** Where and how to serve. */
export interface ServeOptions extends WorldOptions, CertificateOptions {
  readonly port: number;
  readonly tls?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** Serves a zone until a signal ends it; tells the exit code. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<number> {
  const { host } = options;
  const opened = await openZone(options, terminal);
  if (!opened.ok) return usage(terminal, opened);
  const secured = await secureIfAsked(options, terminal);
  if (!secured.ok) return usage(terminal, secured);

  const { world, zone } = opened.value;
  const tls = secured.value;
  const server = createHttpServer({
    handle: (request) => handle(zone, request),
    maxBodySize: world.maxBodySize,
    ...(tls && { tls: { cert: tls.cert, key: tls.key } }),
    ...(options.quiet !== true && { onAnswer: logAnswersTo(terminal.err, options.verbose === true) }),
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
  return EXIT.ok;
}

/** Most servers speak plain HTTP and need none of the code for certificates. */
async function secureIfAsked(options: ServeOptions, terminal: Terminal): Promise<Result<ServerTls | null>> {
  const { tls, san, cert, key } = options;
  if (tls !== true && san === undefined && cert === undefined && key === undefined) return { ok: true, value: null };
  const { secure } = await import('./secure.ts');
  return secure(options, terminal);
}

function usage(terminal: Terminal, { problem }: { readonly problem: Problem }): number {
  tellProblem(terminal, problem);
  return EXIT.usage;
}
