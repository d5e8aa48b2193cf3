import { afterAll, expect, test } from 'vitest';
import { createOnezone, type Listening, type PlainRequest } from '../../src/index.ts';
import { createHttpServer } from '../../src/server/http-server.ts';
import { listen } from '../../src/server/listen.ts';
import { confineToken } from '../../src/token/index.ts';

// rest-token-api.md sections 2.2 (ip caveats), 4.1 (headers), and what the server owes its own machine.

const EXAMINE = '/api/v3/onezone/tokens/examine';
const opened: Listening[] = [];
afterAll(() => Promise.all(opened.map((server) => server.close())));

async function open(starting: Promise<Listening>): Promise<Listening> {
  const server = await starting;
  opened.push(server);
  return server;
}

/** Examines nothing with a token confined to an address: 400 when the credentials are good, else 401. */
async function statusFrom(listening: Promise<Listening>, token: string, address: string): Promise<number> {
  const { port } = await open(listening);
  const confined = confineToken({ token, caveats: [{ type: 'ip', whitelist: [address] }] });
  if (!confined.ok) throw new Error('not confined');
  const { status } = await fetch(`http://127.0.0.1:${port}${EXAMINE}`, {
    method: 'POST',
    headers: { 'x-auth-token': confined.token },
  });
  return status;
}

test.each(['127.0.0.1', '0.0.0.0', '::', '::ffff:127.0.0.1'])(
  'a caller by IPv4 has an IPv4 address, whatever the server listens on: %s',
  async (host) => {
    const onezone = createOnezone();
    const { token } = onezone.provider('krakow');
    // A machine without IPv6 can only show the rest.
    const start = (): Promise<Listening> =>
      onezone.listen({ host }).catch((error: unknown) => {
        if (isWithoutIpv6(error)) return onezone.listen();
        throw error;
      });
    expect(await statusFrom(start(), token, '127.0.0.1')).toBe(400);
    expect(await statusFrom(start(), token, '127.0.0.2')).toBe(401);
  },
);

function isWithoutIpv6(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EAFNOSUPPORT' || error.code === 'EADDRNOTAVAIL');
}

test('the library listens for this machine alone unless told otherwise', async () => {
  const { host, port, baseUrl } = await open(createOnezone().listen());
  expect({ host, baseUrl }).toEqual({ host: '127.0.0.1', baseUrl: `http://127.0.0.1:${port}` });
});

test('every answer names the server, and how long a connection may idle (4.1)', async () => {
  const { baseUrl } = await open(createOnezone().listen());
  for (const path of [EXAMINE, '/nowhere']) {
    const { headers } = await fetch(`${baseUrl}${path}`, { method: 'POST' });
    expect(headers.get('server')).toBe('Cowboy');
    expect(headers.get('keep-alive')).toBe('timeout=60');
  }
});

test.each(['a known length', 'chunks'])(
  'no more of a body in %s is kept than tells that it is too long',
  async (how) => {
    const LIMIT = 1_000;
    /** What Node reads from a socket at once. */
    const CHUNK = 65_536;
    const seen: PlainRequest[] = [];
    const server = createHttpServer({
      handle: (request) => {
        seen.push(request);
        return { status: 204, headers: {}, body: '' };
      },
      maxBodySize: LIMIT,
    });
    const { baseUrl } = await open(listen(server, { host: '127.0.0.1', port: 0, scheme: 'http' }));
    const body = new Uint8Array(40 * CHUNK);
    const inChunks = { body: new Blob([body]).stream(), duplex: 'half' };
    const { status } = await fetch(baseUrl, { method: 'POST', ...(how === 'chunks' ? inChunks : { body }) });
    expect(status).toBe(204);
    expect(seen).toHaveLength(1);
    const kept = seen[0]?.body?.length ?? 0;
    expect(kept).toBeGreaterThan(LIMIT);
    expect(kept).toBeLessThanOrEqual(LIMIT + CHUNK);
  },
);
