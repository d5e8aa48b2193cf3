import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { listen } from '../../src/server/listen.ts';
import { runCommand } from '../cli/fake-terminal.ts';
import { PATIENT } from '../cli/running-command.ts';
import { serveFake } from './serve-fake.ts';
import { serveOdd } from './serve-odd.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { readReport } from './verify-report.ts';

test('a server that sends a byte now and then for ever is not waited for', PATIENT, async () => {
  const server = createServer((_request, response) => drip(response));
  const { baseUrl, close } = await listen(server, { host: '127.0.0.1', port: 0, scheme: 'http' });
  onTestFinished(close);
  const { code, out, err } = await runCommand(['verify', '--target', baseUrl, '--timeout', '1']);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/began its answer and did not end it within 1 s\.\nSee what keeps it busy, .*--timeout\.\n/);
});

test(
  'after three answers in a row that do not end, the rest is not asked, and verify ends with 2',
  PATIENT,
  async () => {
    let asked = 0;
    const { baseUrl } = await serveOdd((request, response) => {
      if (request.headers['x-auth-token'] === undefined || request.url?.endsWith('/temporary') !== true) return false;
      asked += 1;
      drip(response);
      return true;
    });
    const junit = join(temporaryFolder(), 'report.xml');
    const args = ['verify', '--target', baseUrl, '--timeout', '1', '--only', 'mint: *caveat'];
    const { code, out, err } = await runCommand([...args, '--json', '--junit', junit]);
    expect({ code, asked }).toEqual({ code: 2, asked: 3 });
    expect(err).toMatch(
      /could not be verified to the end\. Of 127\.0\.0\.1:\d+: 3 times in a row it did not answer in time/,
    );
    const { summary, interactions, notes } = readReport(out);
    expect(summary).toMatchObject({ passed: 0, failed: 3 });
    expect(notes).toEqual([expect.stringContaining('The rest could not be verified.')]);
    const whys = interactions.filter(({ outcome }) => outcome === 'skipped').map(({ why }) => why);
    expect(new Set(whys)).toEqual(new Set([expect.stringContaining('the server was given up')]));
    expect(readFileSync(junit, 'utf8')).toContain('<skipped message="the server was given up');
  },
);

test('provider states that never answer end with 2', PATIENT, async () => {
  const { baseUrl } = await serveFake();
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    // It is there when it is looked for.
    if (asked === 1) response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  const states = await listen(server, { host: '127.0.0.1', port: 0, scheme: 'http' });
  onTestFinished(states.close);
  const args = ['--provider-states', states.baseUrl, '--timeout', '1', '--only', 'mint: *'];
  const { code, err } = await runCommand(['verify', '--target', baseUrl, ...args]);
  expect({ code, asked }).toEqual({ code: 2, asked: 4 });
  expect(err).toContain('The server could not be verified to the end.');
});

test('on a terminal a line says how far it is, and it is gone in the end', PATIENT, async () => {
  const args = ['verify', '--only', 'examine: an access token of a provider'];
  const { code, err, out } = await runCommand(args, { isTerminal: true });
  expect(code).toBe(0);
  expect(err).toContain('\rlooking at the server\u001b[K');
  expect(err).toContain('\rasking: 1 of 1\u001b[K');
  expect(err.endsWith('\r\u001b[K')).toBe(true);
  expect(out).not.toContain('asking');
  expect((await runCommand([...args, '--json'], { isTerminal: true })).err).toBe('');
  expect((await runCommand(args)).err).toBe('');
});

/** An answer that never ends, though something comes all the time. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}
