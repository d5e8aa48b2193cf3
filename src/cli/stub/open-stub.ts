import type { StubInteraction } from '../../../contracts/stub/stub-interaction.ts';
import { createStub, type Stub } from '../../../contracts/stub/stub.ts';
import { systemClock } from '../../zone/clock.ts';
import { failed, type Result } from '../problem.ts';
import { chooseInteractions } from './choose-interactions.ts';
import { servedInteractions } from './served-interactions.ts';

/** Which contracts to serve, and how to judge the client. */
export interface StubChoice {
  readonly pact?: readonly string[];
  readonly only?: readonly string[];
  readonly expect?: readonly string[];
  readonly allow?: readonly string[];
  readonly exact?: boolean;
}

/** Contracts that can be served. */
export interface OpenStub {
  readonly stub: Stub;
  readonly interactions: readonly StubInteraction[];
  /** Seconds. */
  readonly maxTtl: number;
}

/** How long a temporary token of Onezone may live, unless its configuration says otherwise. */
const MAX_TTL = 2_592_000;

/** Reads the contracts that the options choose. */
export async function openStub({ pact, only, expect, allow, exact }: StubChoice): Promise<Result<OpenStub>> {
  const all = await servedInteractions(pact);
  if (!all.ok) return all;
  if (all.value.length === 0) {
    return failed('There is nothing to serve.', 'The pacts have no interactions.', 'Check the paths after --pact.');
  }
  const wanted = chooseInteractions(all.value, only ?? ['all'], '--only');
  if (!wanted.ok) return wanted;
  const interactions = all.value.filter(({ description }) => wanted.value.has(description));
  const expected = chooseInteractions(interactions, expect ?? [], '--expect');
  if (!expected.ok) return expected;
  const allowed = chooseInteractions(interactions, allow ?? [], '--allow');
  if (!allowed.ok) return allowed;
  const stub = createStub({
    interactions,
    clock: systemClock,
    maxTtl: MAX_TTL,
    expected: expected.value,
    allowed: allowed.value,
    exact: exact === true,
  });
  return { ok: true, value: { stub, interactions, maxTtl: MAX_TTL } };
}
