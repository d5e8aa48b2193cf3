import type { ColdStartFigure } from './cold-start.ts';
import type { Figures } from './figures.ts';
import type { InProcessFigures } from './in-process.ts';
import type { Machine } from './machine.ts';
import type { HttpFigures } from './over-http.ts';
import type { Summary } from './statistics.ts';
import { table } from './table.ts';
import type { Target } from './targets.ts';

/** The figures as tables for a person. */
export function report({ machine, quick, inProcess, http, coldStart }: Figures, targets: readonly Target[]): string {
  return [
    ...(quick ? ['A QUICK RUN: it shows that the benchmark works. Its figures mean nothing.'] : []),
    describe(machine),
    ...(inProcess === undefined ? [] : [reportInProcess(inProcess)]),
    ...(http === undefined ? [] : [reportLoad(http), reportMemory(http)]),
    ...(coldStart === undefined ? [] : [reportColdStart(coldStart)]),
    reportTargets(targets),
  ].join('\n\n');
}

function describe({ node, platform, cpus, cpuModel, memoryGigabytes, loadBefore }: Machine): string {
  return (
    `Node ${node}, ${platform}, ${cpus} × ${cpuModel}, ${memoryGigabytes} GB; load before the run ${loadBefore.toFixed(2)}\n` +
    'Values are medians; in brackets the lowest and the highest of the rounds.'
  );
}

function reportInProcess(figures: InProcessFigures): string {
  const { mintOverSixHmacs, ...works } = figures;
  const rows = Object.values(works).map(({ name, operationsPerSecond, microseconds }) => [
    name,
    count(operationsPerSecond.median),
    microseconds.median.toFixed(2),
    spread(microseconds, 2),
  ]);
  const ratio = `A mint takes ${mintOverSixHmacs.median.toFixed(2)} × its six HMACs ${spread(mintOverSixHmacs, 2)}.`;
  return `In process, one thread\n\n${table(['', 'per second', 'µs each', ''], rows)}\n${ratio}`;
}

function reportLoad({ connections, load }: HttpFigures): string {
  const rows = load.map((figure) => [
    `${figure.operation}: ${figure.contender}`,
    count(figure.requestsPerSecond.median),
    spread(figure.requestsPerSecond, 0),
    figure.cpuMicroseconds.median.toFixed(1),
    figure.ofBare.median.toFixed(2),
    figure.ofBareByCpu.median.toFixed(2),
    figure.ofPrism?.median.toFixed(1) ?? '',
    figure.ofPrismByCpu?.median.toFixed(1) ?? '',
    `${Math.round(figure.loadGeneratorBusy.median * 100)} %`,
  ]);
  const head = ['', 'requests/s', '', 'CPU µs each', '× bare', 'by CPU', '× prism', 'by CPU', 'load busy'];
  return `Over HTTP, ${connections} keep-alive connections, every answer checked\n\n${table(head, rows)}`;
}

function reportMemory({ memory }: HttpFigures): string {
  const rows = memory.map(({ contender, atStartBytes, peakBytes }) => [
    contender,
    megabytes(atStartBytes),
    megabytes(peakBytes),
  ]);
  return `Resident memory, MB\n\n${table(['', 'first answer', 'peak under load'], rows)}`;
}

function reportColdStart(figures: readonly ColdStartFigure[]): string {
  const rows = figures.map(({ contender, milliseconds }) => [
    contender,
    milliseconds.median.toFixed(0),
    spread(milliseconds, 0),
  ]);
  return `Start of the process to first answer, ms\n\n${table(['', 'ms', ''], rows)}`;
}

function reportTargets(targets: readonly Target[]): string {
  const rows = targets.map((target) => {
    const { name, value, atLeast, atMost, byCpu, met } = target;
    return [
      name,
      format(value, target),
      byCpu === undefined ? '' : format(byCpu, target),
      atLeast === undefined ? `≤ ${format(atMost ?? 0, target)}` : `≥ ${format(atLeast, target)}`,
      met ? 'met' : 'MISSED',
    ];
  });
  return `Targets\n\n${table(['', 'measured', 'by CPU', 'target', ''], rows)}`;
}

function format(value: number, { unit }: Target): string {
  switch (unit) {
    case 'per second':
      return count(value);
    case 'ratio':
    case 'seconds':
      return `${value.toFixed(2)}${unit === 'seconds' ? ' s' : ' ×'}`;
    case 'MB':
      return `${value.toFixed(0)} MB`;
  }
}

function spread({ low, high }: Summary, digits: number): string {
  const write = (value: number): string => (digits === 0 ? count(value) : value.toFixed(digits));
  return `[${write(low)} – ${write(high)}]`;
}

function count(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}
