import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { HEART } from '../../contracts/heart.ts';
import { loadPact } from '../../contracts/load-pact.ts';
import { credentialStates } from '../../contracts/verify/credential-states.ts';
import { httpStates } from '../../contracts/verify/http-states.ts';
import type { StateSource } from '../../contracts/verify/provider-state.ts';
import { startPact, type PactRunner } from '../../contracts/verify/run-pact.ts';
import type { Verified } from '../../contracts/verify/verification.ts';
import { verifyTarget } from '../../contracts/verify/verify-target.ts';
import { createUpstreamAgent, readUpstream } from '../../src/proxy/upstream.ts';
import type { Way } from '../../src/proxy/forward.ts';
import { mintToken } from '../../src/token/index.ts';
import { PATIENT } from '../cli/running-command.ts';
import { root } from '../house/source-files.ts';
import caughtBy from './independent/caught-by.json' with { type: 'json' };
import { startIndependent } from './independent/start-independent.ts';

/** What no credentials reach. */
const UNREACHABLE =
  /revoked|deleted|block|password|basic|Credentials|show no|privilege|userIdentityToken|nextGenerationToken|administers|stand still|changes and revokes/;
/** For each defect of the Python server, a contract that it breaks. */
const CAUGHT_BY = caughtBy as Readonly<Record<string, string>>; // by defect

const world = JSON.parse(readFileSync(join(root, 'test/vectors/world.reference.json'), 'utf8')) as World;
const loaded = loadPact(readFileSync(join(root, 'contracts/pacts/onezone-client-onezone.json'), 'utf8'));
if (!loaded.ok) throw new Error(loaded.problem);
const { pact } = loaded;

test('a Onezone in Python is one, by the provider states that its team has made', PATIENT, async () => {
  const { '': url = '' } = await startIndependent('--states');
  const interactions = await verifyBy(url, openPact(), (way) => statesOf(way));
  expect(notPassed(interactions)).toEqual([]);
});

test('it is one with credentials alone, its clock standing still in another year', PATIENT, async () => {
  const { '': url = '' } = await startIndependent();
  const [provider, user] = [world.providers[0], world.users[0]];
  const tokens = { providerToken: tokenOf('oneprovider', provider), userToken: tokenOf('user', user) };
  const interactions = await verifyBy(url, openPact(), (way) => credentialStates(tokens, way));
  expect(notPassed(interactions).filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  expect(notPassed(interactions).filter(({ why }) => !UNREACHABLE.test(why))).toEqual([]);
  expect(notPassed(interactions).length).toBeLessThan(0.15 * ofBoth(interactions).length);
});

test('each defect of the Onezone in Python is caught', PATIENT, async () => {
  const urls = await startIndependent('--states', '--defects');
  expect(Object.keys(urls)).toEqual(Object.keys(CAUGHT_BY));
  expect(Object.keys(urls).length).toBeGreaterThanOrEqual(40);
  const runner = openPact();
  const uncaught: string[] = [];
  for (const [defect, url] of Object.entries(urls)) {
    const interactions = await verifyBy(url, runner, (way) => statesOf(way), CAUGHT_BY[defect]);
    if (interactions.every(({ outcome }) => outcome !== 'failed')) uncaught.push(defect);
  }
  expect(uncaught).toEqual([]);
});

interface World {
  readonly onezoneDomain: string;
  readonly providers: readonly WithSecret[];
  readonly users: readonly WithSecret[];
}

interface WithSecret {
  readonly id: string;
  readonly temporaryTokens: { readonly secret: string; readonly generation: number };
}

function openPact(): PactRunner {
  const runner = startPact(process.env);
  if (runner === null) throw new Error('Pact is not installed');
  onTestFinished(runner.close);
  return runner;
}

async function verifyBy(
  url: string,
  runner: PactRunner,
  states: (way: Way) => StateSource,
  only?: string,
): Promise<readonly Verified[]> {
  const way = wayTo(url);
  const isWanted = (description: string): boolean => only === undefined || description === only;
  const outcome = await verifyTarget({ pact, way, states: states(way), runner, isWanted });
  if (outcome.kind !== 'done') throw new Error(outcome.why);
  return outcome.verification.interactions;
}

function wayTo(url: string): Way {
  const read = readUpstream(url);
  if (!read.ok) throw new Error(read.reason);
  const { upstream } = read;
  return { upstream, agent: createUpstreamAgent(upstream), timeoutMilliseconds: 10_000, bodyLimit: 16_000_000 };
}

function statesOf({ upstream }: Way): StateSource {
  return httpStates(wayTo(`${upstream.url}/_onezone-mock/provider-states`));
}

/** The interactions of the two operations that it has. Those of others are skipped, whatever the credentials. */
function ofBoth(interactions: readonly Verified[]): readonly Verified[] {
  const both = interactions.filter(({ operationId }) => HEART.has(operationId));
  const others = interactions.filter(({ operationId }) => !HEART.has(operationId));
  expect(others.filter(({ why }) => !why.includes('does not offer the operation'))).toEqual([]);
  return both;
}

/** What did not pass of the two operations; others it has not. */
function notPassed(interactions: readonly Verified[]) {
  return ofBoth(interactions)
    .filter(({ outcome }) => outcome !== 'passed')
    .map(({ description, outcome, why, findings, shown }) => ({ description, outcome, why, findings, shown }));
}

/** A token of before the test, as somebody who has a secret would mint it. */
function tokenOf(type: 'oneprovider' | 'user', subject: WithSecret | undefined): string {
  if (subject === undefined) throw new Error('the world is empty');
  const minted = mintToken({
    ...subject.temporaryTokens,
    onezoneDomain: world.onezoneDomain,
    id: '0123456789abcdef0123456789abcdefch0a1b',
    subject: { type, id: subject.id },
    persistence: 'temporary',
  });
  if (!minted.ok) throw new Error('no token can be minted');
  return minted.token;
}
