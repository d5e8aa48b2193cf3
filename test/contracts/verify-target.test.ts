import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { PACT_FILE } from '../../contracts/consumer/write-pact.ts';
import { loadPact } from '../../contracts/load-pact.ts';
import { httpStates } from '../../contracts/verify/http-states.ts';
import type { StateSetup, StateSource } from '../../contracts/verify/provider-state.ts';
import { startPact, type PactRunner } from '../../contracts/verify/run-pact.ts';
import { verifyTarget } from '../../contracts/verify/verify-target.ts';
import { createUpstreamAgent, readUpstream } from '../../src/proxy/upstream.ts';
import { PATIENT } from '../cli/running-command.ts';
import { root } from '../house/source-files.ts';
import { serveFake } from './serve-fake.ts';

const loaded = loadPact(readFileSync(join(root, PACT_FILE), 'utf8'));
if (!loaded.ok) throw new Error(loaded.problem);
const { pact } = loaded;
const isWanted = (description: string): boolean => description.startsWith('mint: an access token');

test(
  'a state that can be set up when it is tried and not when it is needed is a failure, and the others go on',
  PATIENT,
  async () => {
    const runner = startPact(process.env);
    if (runner === null) throw new Error('Pact is not installed');
    onTestFinished(runner.close);
    const { way, states } = await openFake();
    let [isRunning, setups] = [false, 0];
    const source: StateSource = {
      setUp(state): Promise<StateSetup> {
        setups += isRunning ? 1 : 0;
        const why = 'its provider states answer 500';
        return isRunning && setups === 3 ? Promise.resolve({ reached: false, why }) : states.setUp(state);
      },
      tearDown: (state) => states.tearDown(state),
    };
    const onProgress = ({ step }: { readonly step: string }): void => void (isRunning ||= step === 'asking');
    const outcome = await verifyTarget({ pact, isWanted, way, states: source, runner, onProgress });
    if (outcome.kind !== 'done') throw new Error(outcome.why);
    const { interactions } = outcome.verification;
    const failed = interactions.filter((one) => one.outcome === 'failed');
    expect(failed.map(({ findings }) => findings.map(({ message }) => message))).toEqual([
      [expect.stringMatching(/^the provider state cannot be set up: ".*": its provider states answer 500$/)],
    ]);
    expect(interactions.filter((one) => one.outcome === 'passed').length).toBe(interactions.length - 1);
    expect(setups).toBeGreaterThan(3);
  },
);

test('a Pact that asks nothing is not waited for without end', async () => {
  let isClosed = false;
  const runner: PactRunner = { run: () => new Promise(() => undefined), close: () => void (isClosed = true) };
  const { way, states } = await openFake();
  const outcome = await verifyTarget({ pact, isWanted, way, states, runner, silenceMilliseconds: 50 });
  expect(outcome).toEqual({ kind: 'failure', why: expect.stringMatching(/^it asked nothing for 0\.05 s/) as unknown });
  expect(isClosed).toBe(true);
});

async function openFake() {
  const { baseUrl, statesUrl } = await serveFake();
  return { way: wayTo(baseUrl), states: httpStates(wayTo(statesUrl)) };
}

function wayTo(url: string) {
  const read = readUpstream(url);
  if (!read.ok) throw new Error(read.reason);
  const { upstream } = read;
  return { upstream, agent: createUpstreamAgent(upstream), timeoutMilliseconds: 10_000, bodyLimit: 16_000_000 };
}
