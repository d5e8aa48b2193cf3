import { createProxyServer } from '../../proxy/proxy-server.ts';
import { createUpstreamAgent, readAuthorities, readUpstream, type Trust, type Upstream } from '../../proxy/upstream.ts';
import { listen, type Listening } from '../../server/listen.ts';
import { systemErrorCode } from '../../server/tls/file-failure.ts';
import { failed, EXIT, tellProblem, type Problem, type Result } from '../problem.ts';
import { printable } from '../printable.ts';
import { isLoopback, reachableUrl } from '../serve/addresses.ts';
import { listenProblem } from '../serve/listen-problem.ts';
import { secureIfAsked, type ListenOptions } from '../serve/secure-if-asked.ts';
import { untilStopped } from '../serve/until-stopped.ts';
import type { Terminal } from '../terminal.ts';
import { openSession, type SessionOptions } from './referee-session.ts';

/** What to stand in front of, and how. */
export interface ProxyCommandOptions extends ListenOptions, SessionOptions {
  readonly upstream: string;
  readonly ca?: string;
  readonly insecure?: boolean;
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

async function readTrust({ ca: path, insecure }: ProxyCommandOptions): Promise<Result<Trust>> {
  if (path === undefined) return { ok: true, value: insecure === true ? { insecure } : {} };
  const next = 'Give a file with certificates in PEM after --ca.';
  try {
    const ca = await readAuthorities(path);
    if (ca !== null) return { ok: true, value: { ca } };
    return failed(
      `${printable(path)} holds no certificate.`,
      'It has no block that begins with BEGIN CERTIFICATE.',
      next,
    );
  } catch (error) {
    const code = systemErrorCode(error);
    if (code !== undefined) return failed(`Cannot read ${printable(path)}.`, `The system refuses it (${code}).`, next);
    return failed(`${printable(path)} holds a certificate that OpenSSL cannot read.`, '', next);
  }
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
