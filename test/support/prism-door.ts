import type { Onezone } from '../../src/index.ts';
import type { Exchange } from '../../src/proxy/exchange.ts';
import { openReferee } from '../../src/proxy/open-referee.ts';
import { createProxyServer } from '../../src/proxy/proxy-server.ts';
import type { Referee } from '../../src/proxy/referee.ts';
import { createUpstreamAgent, readUpstream } from '../../src/proxy/upstream.ts';
import { listen, type Listening } from '../../src/server/listen.ts';
import type { Door } from './doors.ts';
import { sendOverTcp } from './send-over-tcp.ts';

let opened: Promise<Referee | null> | undefined;

/** The referee, which takes a second to open, so once for all tests. */
export async function sharedReferee(): Promise<Referee> {
  opened ??= openReferee();
  const referee = await opened;
  if (referee === null) throw new Error('Prism is not installed: npm ci');
  return referee;
}

/** What may be different about a proxy. */
export interface ProxyChange {
  readonly errors?: boolean;
  readonly keepHost?: boolean;
  readonly timeoutMilliseconds?: number;
  readonly bodyLimit?: number;
  readonly referee?: Referee;
  readonly trust?: { readonly ca?: string; readonly insecure?: boolean };
}

/** A proxy in front of a URL, and what it has told. */
export async function startProxy(
  url: string,
  change: ProxyChange = {},
): Promise<Listening & { readonly exchanges: readonly Exchange[] }> {
  const read = readUpstream(url);
  if (!read.ok) throw new Error(read.reason);
  const { upstream } = read;
  const exchanges: Exchange[] = [];
  const { trust, referee = await sharedReferee(), timeoutMilliseconds = 5000, bodyLimit = 1_000_000 } = change;
  const server = createProxyServer({
    referee,
    way: { upstream, agent: createUpstreamAgent(upstream, trust), timeoutMilliseconds, bodyLimit },
    errors: change.errors ?? false,
    keepHost: change.keepHost ?? false,
    onExchange: (exchange) => exchanges.push(exchange),
  });
  return { ...(await listen(server, { host: '127.0.0.1', port: 0, scheme: 'http' })), exchanges };
}

/** The fake over TCP with the proxy in front of it. */
export async function prismDoor(onezone: Onezone): Promise<Door & { readonly exchanges: readonly Exchange[] }> {
  const upstream = await onezone.listen();
  const proxy = await startProxy(upstream.baseUrl, { bodyLimit: 9_000_000 });
  return {
    send: (request) => sendOverTcp(proxy.port, request),
    async close() {
      await proxy.close();
      await upstream.close();
    },
    exchanges: proxy.exchanges,
    get findings() {
      return proxy.exchanges.flatMap(({ method, path, status, violations }) =>
        violations
          .filter(({ direction }) => direction === 'response')
          .map(({ part, pointer, message }) => `${method} ${path} ${status}: ${part} ${pointer} ${message}`),
      );
    },
  };
}
