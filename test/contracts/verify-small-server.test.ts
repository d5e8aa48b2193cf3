import { expect, onTestFinished, test } from 'vitest';
import { operations } from '../../src/contract/generated/operations.ts';
import { createOnezone, type OnezoneOptions, type WorldFile } from '../../src/index.ts';
import { createHttpServer } from '../../src/server/http-server.ts';
import { listen } from '../../src/server/listen.ts';
import { runCommand } from '../cli/fake-terminal.ts';
import { PATIENT } from '../cli/running-command.ts';
import { verifyAll } from './verify-report.ts';

const HEART: readonly string[] = [
  operations.create_temporary_token_for_current_provider.path,
  operations.examine_token.path,
];
const SMALL_WORLD: WorldFile = {
  users: [{ id: 'ad000000000000000000000000000001', username: 'alice' }],
  providers: [{ id: 'fb73f7ceff5abd995357abbe01c812ce', name: 'krakow' }],
};
const NOT_FOUND = { status: 404, headers: {}, body: '' };

test(
  'of a server of two operations the report says why it shows nothing to join, and what would reach more',
  PATIENT,
  async () => {
    const args = await openSmall();
    const { code, report, text } = await verifyAll([...args, '--only', 'mint: an invitation *to what is not its own']);
    expect({ code, failed: report.summary.failed }).toEqual({ code: 0, failed: 0 });
    expect(text).toContain('the given credentials show no group: the server lists none (404 and 404)');
    const { out } = await runCommand(['verify', ...args, '--only', 'mint: an invitation *to what is not its own']);
    expect(out).toContain('To skip less, give provider states (contracts/README.md).\n');
    expect(out).not.toContain('after --user-token');
  },
);

test('with --strict such a server passes by what --only chooses', PATIENT, async () => {
  const args = [...(await openSmall()), '--strict'];
  expect(await runCommand(['verify', ...args, '--only', 'mint: an identity token'])).toMatchObject({ code: 0 });
  expect(await runCommand(['verify', ...args, '--only', 'identity token'])).toMatchObject({ code: 1 });
});

test.for([1800, 7200])('a server that lets tokens live for %i s is verified with credentials', PATIENT, async (ttl) => {
  const args = await openSmall({ world: { ...SMALL_WORLD, maxTemporaryTokenTtl: ttl } });
  const { code, report } = await verifyAll([...args, '--only', 'mint: a']);
  expect(report.interactions.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(code).toBe(0);
  expect(report.summary.passed).toBeGreaterThan(20);
});

/** Serves the two operations that every Onezone has, without states; tells the options with which to verify it. */
async function openSmall(options: OnezoneOptions = {}): Promise<readonly string[]> {
  const onezone = createOnezone(options);
  const server = createHttpServer({
    handle: (request) => (HEART.includes(request.path) ? onezone.handle(request) : NOT_FOUND),
    maxBodySize: 1_100_000,
  });
  const { baseUrl, close } = await listen(server, { host: '127.0.0.1', port: 0, scheme: 'http' });
  onTestFinished(close);
  const tokens = ['--provider-token', onezone.provider('krakow').token, '--user-token', onezone.user('alice').token];
  return ['--target', baseUrl, ...tokens];
}
