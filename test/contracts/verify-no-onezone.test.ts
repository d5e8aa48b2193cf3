import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:tls';
import { expect, onTestFinished, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';
import { listen } from '../../src/server/listen.ts';
import { runCommand } from '../cli/fake-terminal.ts';
import { PATIENT } from '../cli/running-command.ts';

// A server that is something else is not a Onezone that breaks the contracts.

const ANOTHER = 'Give the URL of the Onezone after --target, such as https://onezone.example.com.';

const others: Readonly<Record<string, readonly [listener: RequestListener, evidence: string, next: string]>> = {
  'a page': [
    (_request, response) => response.setHeader('content-type', 'text/html').end('<html>\u001b[31mWelcome</html>'),
    'is answered with 200, text/html, beginning "<html>',
    ANOTHER,
  ],
  'nothing anywhere': [
    (_request, response) => response.writeHead(404).end(),
    'POST /api/v3/onezone/tokens/examine is answered with 404.',
    ANOTHER,
  ],
  'a way in a circle': [
    ({ url = '' }, response) => response.writeHead(302, { location: url }).end(),
    'is answered with 302, to /api/v3/onezone/tokens/examine.',
    ANOTHER,
  ],
  'a way to another place': [
    ({ url = '' }, response) => response.writeHead(301, { location: `https://onezone.example.org${url}` }).end(),
    'is answered with 301, to https://onezone.example.org/api',
    'Give the URL to which it leads: --target https://onezone.example.org.',
  ],
  'plain HTTP refused': [
    (_request, response) => response.writeHead(400).end('The plain HTTP request was sent to HTTPS port'),
    'is answered with 400, beginning "The plain HTTP',
    'If it speaks TLS, write https:// in --target.',
  ],
  'JSON of another service': [
    (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
    'is answered with 200, application/json, beginning "{}".',
    ANOTHER,
  ],
};

test.for(Object.entries(others))(
  '%s is no Onezone: 2, and what came',
  PATIENT,
  async ([, [listener, evidence, next]]) => {
    const { code, out, err } = await runCommand(['verify', '--target', await serve(listener)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^onezone-mock: There is no Onezone at http:\S+\. POST /);
    expect(err).toContain(evidence);
    expect(err).toContain(next);
    expect(err).not.toContain('\u001b');
  },
);

test('below a path where it is not, a Onezone is not found', PATIENT, async () => {
  const { baseUrl, close } = await createOnezone().listen();
  onTestFinished(close);
  const { code, err } = await runCommand(['verify', '--target', `${baseUrl}/zone`]);
  expect(code).toBe(2);
  expect(err).toContain('/zone comes before /api/v3/onezone there; leave it out if it should not.');
});

test('a server that only speaks TLS ends with 2, and https:// is told', PATIENT, async () => {
  const server = createTlsServer((socket) => socket.end()).on('tlsClientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const { code, err } = await runCommand(['verify', '--target', `http://127.0.0.1:${port}`]);
  expect(code).toBe(2);
  expect(err).toContain('If it speaks TLS, write https:// in --target.');
});

test('a server that only finds the token missing is verified, whatever its words', PATIENT, async () => {
  const target = await serve(({ method }, response) => response.writeHead(method === 'POST' ? 400 : 404).end('What?'));
  const { code } = await runCommand(['verify', '--target', target, '--only', 'examine: an access token']);
  expect(code).toBe(1);
});

test.for([
  [400, '{"message":"what?"}'],
  [401, '{"error":{"id":"teapot"}}'],
  [500, '{"error":{"id":"internalServerError"}}'],
] as const)(
  'a Onezone with mistakes in everything is verified, and fails with 1: %s %s',
  PATIENT,
  async ([status, body]) => {
    const target = await serve((_request, response) => response.writeHead(status).end(body));
    const { code, out } = await runCommand(['verify', '--target', target, '--only', 'examine: an access token']);
    expect(code).toBe(1);
    expect(out).toContain('0 passed, 2 failed');
  },
);

async function serve(listener: RequestListener): Promise<string> {
  const { baseUrl, close } = await listen(createServer(listener), { host: '127.0.0.1', port: 0, scheme: 'http' });
  onTestFinished(close);
  return baseUrl;
}
