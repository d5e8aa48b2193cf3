import { createOnezone, type PlainAnswer, type PlainRequest } from '../src/index.ts';
import { examineToken, mintToken } from '../src/token/index.ts';
import type { Effort } from './options.ts';
import { rotate } from './rotate.ts';
import { NUMBER, type SampleRequests } from './sample-requests.ts';
import { chainOf, withCreateHmac, withCryptoHash, withOwnSha256, type Chain } from './six-hmacs.ts';
import { summarize, summarizeRatios, type Summary } from './statistics.ts';

/** How fast one thing is, in this process, on one thread. */
export interface InProcessFigure {
  readonly name: string;
  readonly operationsPerSecond: Summary;
  readonly microseconds: Summary;
}

export interface InProcessFigures {
  readonly mint: InProcessFigure;
  readonly examine: InProcessFigure;
  readonly wholeMint: InProcessFigure;
  readonly wholeExamine: InProcessFigure;
  readonly wholeVerify: InProcessFigure;
  readonly wholeNaming: InProcessFigure;
  readonly sixHmacs: InProcessFigure;
  readonly sixHmacsCryptoHash: InProcessFigure;
  readonly sixHmacsCreateHmac: InProcessFigure;
  /** The time of a mint over that of its bare HMACs. */
  readonly mintOverSixHmacs: Summary;
}

/** Does the i-th piece of work; the number depends on the result, so that none of it can be left out. */
type Work = (i: number) => number;

/** Measures the core, all parts taking turns. */
export function measureInProcess(
  samples: SampleRequests,
  effort: Effort['inProcess'],
  progress: (text: string) => void,
): InProcessFigures {
  progress(`in process: ${effort.rounds} rounds`);
  const names = {
    mint: 'mintToken, 4 caveats',
    examine: 'examineToken, 4 caveats',
    wholeMint: 'whole request: mint',
    wholeExamine: 'whole request: examine',
    wholeVerify: 'whole request: verify an access token',
    wholeNaming: 'whole request: create a named token',
    sixHmacs: 'the six HMACs of a mint: our SHA-256',
    sixHmacsCryptoHash: '  two crypto.hash each',
    sixHmacsCreateHmac: '  crypto.createHmac',
  };
  const works = worksOf(samples);
  const keys = Object.keys(works) as (keyof typeof works)[]; // of an object literal
  const samplesOf = new Map(keys.map((key) => [key, [] as number[]]));
  const batches = new Map(keys.map((key) => [key, batchSize(works[key], effort)]));
  for (let round = 0; round < effort.rounds; round++) {
    for (const key of rotate(keys, round)) {
      samplesOf.get(key)?.push(microsecondsEach(works[key], batches.get(key) ?? 1));
    }
  }
  const of = (key: keyof typeof works): readonly number[] => samplesOf.get(key) ?? [];
  const figure = (key: keyof typeof works): InProcessFigure => ({
    name: names[key],
    operationsPerSecond: summarize(of(key).map((time) => 1e6 / time)),
    microseconds: summarize(of(key)),
  });
  return {
    mint: figure('mint'),
    examine: figure('examine'),
    wholeMint: figure('wholeMint'),
    wholeExamine: figure('wholeExamine'),
    wholeVerify: figure('wholeVerify'),
    wholeNaming: figure('wholeNaming'),
    sixHmacs: figure('sixHmacs'),
    sixHmacsCryptoHash: figure('sixHmacsCryptoHash'),
    sixHmacsCreateHmac: figure('sixHmacsCreateHmac'),
    mintOverSixHmacs: summarizeRatios(of('mint'), of('sixHmacs')),
  };
}

function worksOf({ mintRequests, tokens, secret, mints, examines, verifies, namings }: SampleRequests) {
  const onezone = createOnezone();
  const chains = tokens.map((token) => chainOf(token, secret));
  return {
    mint: (i) => {
      const minted = mintToken(mintRequests[i % mintRequests.length]!);
      if (!minted.ok) throw new Error('the mint failed');
      // Reading a char makes V8 put the text together, as sending it would.
      return minted.token.charCodeAt(minted.token.length - 1);
    },
    examine: (i) => {
      const examined = examineToken(tokens[i % tokens.length]!);
      if (!examined.ok) throw new Error('the token could not be examined');
      return examined.examine.caveats.length;
    },
    wholeMint: (i) => answered(onezone.handle(mints[i % mints.length]!), 201),
    wholeExamine: (i) => answered(onezone.handle(examines[i % examines.length]!), 200),
    wholeVerify: (i) => answered(onezone.handle(verifies[i % verifies.length]!), 200),
    wholeNaming: namesOf(namings),
    sixHmacs: hmacs(chains, withOwnSha256),
    sixHmacsCryptoHash: hmacs(chains, withCryptoHash),
    sixHmacsCreateHmac: hmacs(chains, withCreateHmac),
  } satisfies Record<string, Work>;
}

/** Names in one zone at most, so that memory is not what is measured. */
const NAMES = 20_000;

/** Creates named tokens, each of a new name. */
function namesOf(requests: readonly PlainRequest[]): Work {
  const bodies = requests.map(({ body }) => String(body).split(NUMBER));
  let onezone = createOnezone();
  let count = 0;
  return (i) => {
    if (++count % NAMES === 0) onezone = createOnezone();
    const body = bodies[i % bodies.length]!.join(String(count).padStart(NUMBER.length, '0'));
    return answered(onezone.handle({ ...requests[i % requests.length]!, body }), 201);
  };
}

function answered(answer: PlainAnswer, status: number): number {
  if (answer.status !== status) throw new Error(`answered ${answer.status}, not ${status}: ${answer.body}`);
  return answer.body.charCodeAt(answer.body.length - 1);
}

function hmacs(chains: readonly Chain[], sign: (chain: Chain) => string): Work {
  for (const chain of chains) {
    if (sign(chain) !== chain.signature) throw new Error(`${sign.name} does not yield the token's signature`);
  }
  return (i) => sign(chains[i % chains.length]!).charCodeAt(0);
}

/** Warms up, and finds how many pieces of work make a measurement of the length that is wanted. */
function batchSize(work: Work, { milliseconds, warmUpMilliseconds }: Effort['inProcess']): number {
  const end = performance.now() + warmUpMilliseconds;
  let each = Number.POSITIVE_INFINITY;
  do each = Math.min(each, microsecondsEach(work, 200));
  while (performance.now() < end);
  return Math.max(1, Math.round((milliseconds * 1000) / each));
}

/** Where results go, so that they are used. */
let sink = 0;

function microsecondsEach(work: Work, count: number): number {
  const start = performance.now();
  for (let i = 0; i < count; i++) sink = (sink + work(i)) | 0;
  return ((performance.now() - start) * 1000) / count;
}
