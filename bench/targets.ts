import { bare, ours, prism, sampleOperations, type SampleOperation } from './contenders.ts';
import type { Figures } from './figures.ts';

/** What a figure has to reach. */
export interface Target {
  readonly name: string;
  readonly value: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly unit: 'per second' | 'ratio' | 'seconds' | 'MB';
  readonly met: boolean;
  /** The same ratio by the processor time of the servers, which a busy machine disturbs less; it does not decide. */
  readonly byCpu?: number;
}

const OF_BARE: Readonly<Partial<Record<SampleOperation, number>>> = { mint: 0.55, examine: 0.75 };
const OF_PRISM = 5;

/** The targets whose figures a run has. */
export function judge({ inProcess, http, coldStart }: Figures): readonly Target[] {
  const targets: Omit<Target, 'met'>[] = [];
  if (inProcess !== undefined) {
    const { mint, examine, mintOverSixHmacs } = inProcess;
    targets.push(
      {
        name: 'in process: mint, 4 caveats',
        value: mint.operationsPerSecond.median,
        atLeast: 40_000,
        unit: 'per second',
      },
      { name: 'in process: mint over its six bare HMACs', value: mintOverSixHmacs.median, atMost: 1.6, unit: 'ratio' },
      { name: 'in process: examine', value: examine.operationsPerSecond.median, atLeast: 150_000, unit: 'per second' },
    );
  }
  for (const operation of sampleOperations) {
    const figure = http?.load.find((one) => one.contender === ours.name && one.operation === operation);
    const atLeast = OF_BARE[operation];
    if (figure === undefined || atLeast === undefined) continue;
    const { ofBare, ofBareByCpu, ofPrism, ofPrismByCpu } = figure;
    targets.push({
      name: `HTTP: ${operation}, of ${bare.name}`,
      value: ofBare.median,
      atLeast,
      unit: 'ratio',
      byCpu: ofBareByCpu.median,
    });
    if (ofPrism === undefined || ofPrismByCpu === undefined) continue;
    targets.push({
      name: `HTTP: ${operation}, of ${prism.name}`,
      value: ofPrism.median,
      atLeast: OF_PRISM,
      unit: 'ratio',
      byCpu: ofPrismByCpu.median,
    });
  }
  const start = coldStart?.find(({ contender }) => contender === ours.name);
  if (start !== undefined) {
    targets.push({ name: 'first answer', value: start.milliseconds.median / 1000, atMost: 0.25, unit: 'seconds' });
  }
  const memory = http?.memory.find(({ contender }) => contender === ours.name);
  if (memory !== undefined) {
    targets.push({ name: 'memory under load, at its peak', value: memory.peakBytes / 2 ** 20, atMost: 90, unit: 'MB' });
  }
  return targets.map((target) => ({ ...target, met: isMet(target) }));
}

function isMet({
  value,
  atLeast = Number.NEGATIVE_INFINITY,
  atMost = Number.POSITIVE_INFINITY,
}: Omit<Target, 'met'>): boolean {
  return value >= atLeast && value <= atMost;
}
