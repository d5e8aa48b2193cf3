/** Several measurements of one thing. */
export interface Summary {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** The median of measurements, and how far they spread. */
export function summarize(values: readonly number[]): Summary {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: median(sorted), low: sorted[0] ?? Number.NaN, high: sorted.at(-1) ?? Number.NaN };
}

/** The summary of `a[i] / b[i]`: neighbours in time are compared, so that a slow minute of the machine slows both. */
export function summarizeRatios(a: readonly number[], b: readonly number[]): Summary {
  return summarize(a.map((value, i) => value / (b[i] ?? Number.NaN)));
}

function median(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
