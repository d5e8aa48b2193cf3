import { createProxyServer } from '../../proxy/proxy-server.ts';
import { createUpstreamAgent, readUpstream, type Upstream } from '../../proxy/upstream.ts';
import { listen, type Listening } from '../../server/listen.ts';
import { failed, EXIT, tellProblem, type Problem } from '../problem.ts';
import { readTrust, type TrustOptions } from '../read-trust.ts';
import { isLoopback, reachableUrl } from '../serve/addresses.ts';
import { listenProblem } from '../serve/listen-problem.ts';
import { secureIfAsked, type ListenOptions } from '../serve/secure-if-asked.ts';
import { untilStopped } from '../serve/until-stopped.ts';
import type { Terminal } from '../terminal.ts';
import { openSession, type SessionOptions } from './referee-session.ts';

/** What to stand in front of, and how. */
export interface ProxyCommandOptions extends ListenOptions, SessionOptions, TrustOptions {
  readonly upstream: string;
  readonly errors?: boolean;
  /** Seconds. */
  readonly timeout: number;
  readonly keepHost?: boolean;
}

/** Bodies up to this many bytes are judged; the real service takes 8 MB. */
const BODY_LIMIT = 16 * 1024 * 1024;

const CHECKED = 'Every request and answer is checked against openapi.yaml, by Prism and by onezone-mock.';
const ANSWERED = 'Violations are answered to the caller in place of the exchange (--errors).';
const PASSED = 'All of it passes as it is; violations are told here, and summed up after Ctrl-C.';

/** Stands in front of a Onezone until a signal ends it; tells the exit code. */
export async function proxy(options: ProxyCommandOptions, terminal: Terminal): Promise<number> {
  const { host, port } = options;
  const read = readUpstream(options.upstream);
  // The text may hold a password, so it is not repeated.
  if (!read.ok) return usage(terminal, failed('The URL after --upstream is not one of an upstream.', '', read.reason));
  const trust = await readTrust(options);
  if (!trust.ok) return usage(terminal, trust);
  const secured = await secureIfAsked(options, terminal);
  if (!secured.ok) return usage(terminal, secured);
  const opened = await openSession(options, terminal);
  if (!opened.ok) return usage(terminal, opened);

  const { upstream } = read;
  const tls = secured.value;
  const { referee, onExchange, onAnswer, finish } = opened.value;
  const server = createProxyServer({
    referee,
    way: {
      upstream,
      agent: createUpstreamAgent(upstream, trust.value),
      timeoutMilliseconds: options.timeout * 1000,
      bodyLimit: BODY_LIMIT,
    },
    errors: options.errors === true,
    keepHost: options.keepHost === true,
    ...(tls && { tls: { cert: tls.cert, key: tls.key } }),
    onExchange,
    ...(onAnswer && { onAnswer }),
  });
  let listening: Listening;
  try {
    listening = await listen(server, { host, port, scheme: tls === null ? 'http' : 'https' });
  } catch (error) {
    return usage(terminal, { problem: listenProblem(error, host, port) });
  }
  const stopped = untilStopped(listening, terminal);
  announceProxy(options, upstream, reachableUrl(listening.baseUrl), tls?.warnings ?? [], terminal);
  await stopped;
  return finish();
}

function announceProxy(
  { json, errors, insecure, host }: ProxyCommandOptions,
  upstream: Upstream,
  baseUrl: string,
  warnings: readonly string[],
  { out, err }: Terminal,
): void {
  if (json === true) out.write(`${JSON.stringify({ event: 'ready', baseUrl, upstream: upstream.url })}\n`);
  else out.write(`${baseUrl} → ${upstream.url}\n${CHECKED}\n${errors === true ? ANSWERED : PASSED}\n`);
  for (const warning of warnings) err.write(`onezone-mock: ${warning}\n`);
  if (insecure === true) err.write('onezone-mock: The certificate of the upstream is not checked (--insecure).\n');
  if (!isLoopback(host)) err.write('onezone-mock: Others than this machine can use this proxy, too.\n');
}

function usage(terminal: Terminal, { problem }: { readonly problem: Problem }): number {
  tellProblem(terminal, problem);
  return EXIT.usage;
}
