import type { Pact, PactInteraction } from '../load-pact.ts';
import { findRepeated, followUp } from './follow-up.ts';
import { judgeEchoes } from './judge-echoes.ts';
import { judgeExchange } from './judge-exchange.ts';
import { offeredBy } from './offered.ts';
import { chooseAgain } from './mint-again.ts';
import { GIVEN_UP } from './patience.ts';
import { readPactResults, type PactMismatch } from './pact-results.ts';
import type { StateSource } from './provider-state.ts';
import { reachOf, type Unreached } from './reach.ts';
import { reducePact } from './reduce-pact.ts';
import { startRelay, type Exchange } from './relay.ts';
import type { PactRunner } from './run-pact.ts';
import { redactFinding, showExchange } from './show-exchange.ts';
import type { TargetWay } from './target-way.ts';
import type { Finding, Verification, Verified } from './verification.ts';
import { longestSilence, waitForPact } from './wait-for-pact.ts';

/** What to verify, against what. */
export interface VerifyOptions {
  /** A pact that was held against openapi.yaml. */
  readonly pact: Pact;
  /** Which of its interactions are wanted; all when absent. */
  readonly isWanted?: (description: string) => boolean;
  readonly way: TargetWay;
  readonly states: StateSource;
  readonly runner: PactRunner;
  /** For how long Pact may ask nothing before it is given up; follows from the time to wait when absent. */
  readonly silenceMilliseconds?: number;
  /** Told of every step: a slow server takes long. */
  readonly onProgress?: (progress: Progress) => void;
}

/** How far a verification is. */
export interface Progress {
  readonly step: 'trying states' | 'asking' | 'judging';
  readonly done: number;
  readonly of: number;
}

/** The verification, or why Pact could not do it. */
export type VerifyOutcome =
  | { readonly kind: 'done'; readonly verification: Verification }
  | { readonly kind: 'failure'; readonly why: string };

/** Pact waits longer than we do, so that it is we who tell what was slow. */
const PATIENCE = 3;
/** Of several hundred interactions in a file, each takes Pact longer than of fifty. */
const AT_ONCE = 50;

/**
 * Verifies a server: has Pact send the requests of every interaction that can be reached and compare the answers with the
 * contract, and then holds each exchange against openapi.yaml and against the tokens in it.
 */
export async function verifyTarget(options: VerifyOptions): Promise<VerifyOutcome> {
  const { pact, way, states } = options;
  const wanted = pact.interactions.filter(({ description }) => options.isWanted?.(description) !== false);
  const reach = reachOf(states);
  const isOffered = offeredBy(way);
  const reasons = new Map<PactInteraction, Unreached | null>();
  for (const [done, interaction] of wanted.entries()) {
    options.onProgress?.({ step: 'trying states', done, of: wanted.length });
    const missing = await isOffered(interaction);
    reasons.set(interaction, missing === null ? await reach(interaction) : { why: missing, isFault: false });
  }
  const reached = wanted.filter((interaction) => reasons.get(interaction) === null);
  const judged = await judgeAll(reached, options);
  if ('kind' in judged) return judged;
  const interactions = wanted.map((interaction): Verified => {
    const judgement = judged[reached.indexOf(interaction)];
    const { description, operationId, states: given } = interaction;
    return { description, operationId, states: given, ...(judgement ?? unasked(reasons.get(interaction))) };
  });
  return { kind: 'done', verification: { consumer: pact.consumer, provider: pact.provider, interactions } };
}

type Judgement = Pick<Verified, 'outcome' | 'why' | 'findings' | 'shown'>;

/** Of what was not asked: a mistake of the server on the way to the state fails, everything else is skipped. */
function unasked(reason: Unreached | null | undefined): Judgement {
  const message = reason?.why ?? '';
  if (reason?.isFault !== true) return { outcome: 'skipped', why: message, findings: [], shown: null };
  const finding = redactFinding({ judge: 'states', part: 'exchange', place: '', message }, undefined);
  return { outcome: 'failed', why: '', findings: [finding], shown: null };
}

async function judgeAll(
  reached: readonly PactInteraction[],
  options: VerifyOptions,
): Promise<readonly Judgement[] | Exclude<VerifyOutcome, { kind: 'done' }>> {
  // Pact takes a pact without interactions for a failure.
  if (reached.length === 0) return [];
  const exchanges = new Map<number, Exchange>();
  const of = reached.length;
  options.onProgress?.({ step: 'asking', done: 0, of });
  const results = await runPact(reached, options, (exchange) => {
    exchanges.set(exchange.place, exchange);
    options.onProgress?.({ step: 'asking', done: exchanges.size, of });
  });
  if ('kind' in results) return results;
  const repeated = findRepeated([...exchanges.values()]);
  const isAgain = chooseAgain();
  const judgements: Judgement[] = [];
  for (const [place, interaction] of reached.entries()) {
    const exchange = exchanges.get(place);
    options.onProgress?.({ step: 'judging', done: place, of });
    if (exchange === undefined ? options.way.patience?.isOver === true : exchange.isUnasked === true) {
      judgements.push({ outcome: 'skipped', why: `the server was given up: ${GIVEN_UP}`, findings: [], shown: null });
      continue;
    }
    const findings: Finding[] =
      exchange?.answer === null
        ? [{ judge: 'Pact', part: 'exchange', place: '', message: exchange.why ?? 'no answer came' }]
        : (results[place] ?? [NO_RESULT]).map((mismatch) => ({ judge: 'Pact', ...mismatch }));
    if (exchange !== undefined && exchange.answer !== null) {
      findings.push(
        ...judgeEchoes(interaction, exchange),
        ...judgeExchange(interaction.operationId, exchange),
        ...(await followUp(exchange, options.way, isAgain(exchange))),
      );
      const repeat = repeated.get(place);
      if (repeat !== undefined) findings.push(repeat);
    }
    judgements.push({
      outcome: findings.length === 0 ? 'passed' : 'failed',
      why: '',
      findings: findings.map((finding) => redactFinding(finding, exchange)),
      shown: exchange === undefined ? null : showExchange(exchange),
    });
  }
  return judgements;
}

const NO_RESULT: PactMismatch = { part: 'exchange', place: '', message: 'Pact tells no result of it' };

async function runPact(
  reached: readonly PactInteraction[],
  { pact, way, states, runner, silenceMilliseconds }: VerifyOptions,
  onExchange: (exchange: Exchange) => void,
): Promise<readonly (readonly PactMismatch[])[] | Exclude<VerifyOutcome, { kind: 'done' }>> {
  const relay = await startRelay(way, states, onExchange);
  try {
    const results: (readonly PactMismatch[])[] = [];
    const timeoutMilliseconds = way.timeoutMilliseconds * PATIENCE;
    const silence = silenceMilliseconds ?? longestSilence(timeoutMilliseconds);
    while (results.length < reached.length && way.patience?.isOver !== true) {
      const part = reached.slice(results.length, results.length + AT_ONCE);
      const asked = runner.run({
        pact: reducePact(pact, part, results.length),
        provider: pact.provider,
        baseUrl: relay.baseUrl,
        statesUrl: relay.statesUrl,
        timeoutMilliseconds,
      });
      const reply = await waitForPact(asked, relay, silence);
      if (reply.kind !== 'results') {
        // It may still be at it.
        runner.close();
        return reply;
      }
      const told = readPactResults(reply.json);
      if (told?.length !== part.length) {
        return { kind: 'failure', why: `it tells ${told?.length ?? 'no'} results of ${part.length}` };
      }
      results.push(...told);
    }
    return results;
  } finally {
    await relay.close();
  }
}
