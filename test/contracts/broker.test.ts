import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';
import { runCommand } from '../cli/fake-terminal.ts';
import { PATIENT } from '../cli/running-command.ts';
import { root } from '../house/source-files.ts';
import { startRecordedBroker, type BrokerRequest } from './recorded-broker.ts';
import { serveFake } from './serve-fake.ts';

/** Two contracts, one of which needs a state. */
const DESCRIPTIONS = new Set(['mint: an identity token', 'examine: an identity token']);
const PUBLISH = ['--broker-token', 'right', '--publish', '--provider-version', '1.2.3'];

test('pacts come from a broker, and success goes back, by the links of the broker', PATIENT, async () => {
  const { url, requests } = await startRecordedBroker(somePact());
  const { baseUrl } = await serveFake();
  const args = ['verify', '--target', baseUrl, '--broker', url, ...PUBLISH, '--provider-branch', 'main'];
  const { code, out, err } = await runCommand(args);
  expect({ code, err }).toEqual({
    code: 0,
    err: 'onezone-mock: Published of Pact between onezone-client (1.0.0) and onezone: success\n',
  });
  expect(out).toContain('2 interactions: 2 passed, 0 failed, 0 skipped.');
  expect(requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'GET /',
    'POST /pacts/provider/onezone/for-verification',
    expect.stringMatching(/^GET \/pacts\/.*\/pact-version\/\w+$/),
    'GET /',
    'PUT /pacticipants/onezone/branches/main/versions/1.2.3',
    expect.stringMatching(/^POST \/pacts\/.*\/verification-results$/),
  ]);
  expect(published(requests)).toMatchObject({
    success: true,
    providerApplicationVersion: '1.2.3',
    verifiedBy: { implementation: 'onezone-mock' },
    testResults: [{ success: true }, { success: true }],
  });
});

test('a success of which something was skipped is not published, and the command says so', PATIENT, async () => {
  const { url, requests } = await startRecordedBroker(somePact());
  const { baseUrl, close } = await createOnezone().listen();
  onTestFinished(close);
  const held = await runCommand(['verify', '--target', baseUrl, '--broker', url, ...PUBLISH]);
  expect(held.code).toBe(1);
  expect(held.err).toContain('Nothing was published of Pact between');
  expect(published(requests)).toBeUndefined();
});

test('a contract that fails is published as failed', PATIENT, async () => {
  const { url, requests } = await startRecordedBroker(somePact());
  const { baseUrl } = await serveFake();
  const { baseUrl: other, close } = await createOnezone({ seed: 'another' }).listen();
  onTestFinished(close);
  const states = ['--provider-states', `${baseUrl}/_onezone-mock/provider-states`];
  // The states are those of another server: its tokens do not hold here.
  const { code } = await runCommand(['verify', '--target', other, ...states, '--broker', url, ...PUBLISH]);
  expect(code).toBe(1);
  expect(published(requests)).toMatchObject({ success: false });
});

test('a broker that refuses, and wishes that cannot be met, end with 2 and tell no secret', PATIENT, async () => {
  const { url } = await startRecordedBroker(somePact());
  const refused = await runCommand(['verify', '--broker', url, '--broker-token', 'wrong-secret']);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('it answers GET / with 401: it wants other credentials');
  expect(refused.err).not.toContain('wrong-secret');
  for (const args of [
    ['--publish'],
    ['--broker', url, '--publish'],
    ['--broker', url, ...PUBLISH, '--only', 'examine'],
    ['--broker', 'https://name:secret@broker.example.com'],
  ]) {
    expect(await runCommand(['verify', ...args])).toMatchObject({ code: 2, out: '' });
  }
});

function published(requests: readonly BrokerRequest[]): unknown {
  return requests.find(({ method, path }) => method === 'POST' && path.endsWith('/verification-results'))?.body;
}

function somePact(): string {
  const text = readFileSync(join(root, 'contracts/pacts/onezone-client-onezone.json'), 'utf8');
  const pact = JSON.parse(text) as { readonly interactions: readonly { readonly description: string }[] };
  const interactions = pact.interactions.filter(({ description }) => DESCRIPTIONS.has(description));
  return JSON.stringify({ ...pact, interactions });
}
