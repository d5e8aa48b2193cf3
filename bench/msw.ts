// `node bench/msw.ts`: what a fake Onezone costs on top of MSW, in a request and at import.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuild } from './ensure-build.ts';
import { describeMachine } from './machine.ts';
import type { InterceptedFigures } from './msw/intercepted.ts';
import { measureImports, type ImportFigure } from './msw/imports.ts';
import { summarize, summarizeRatios, type Summary } from './statistics.ts';
import { table } from './table.ts';

const quick = process.argv.includes('--quick');
const { node, cpus, cpuModel, loadBefore } = describeMachine();
ensureBuild();
const versions = ['msw', 'msw2'] as const;
const intercepted = versions.map(intercept);
const imports = measureImports(quick ? 5 : 21);

console.log(`Node ${node}, ${cpus} cores (${cpuModel}), load before ${loadBefore.toFixed(2)}\n`);
for (const figures of intercepted) console.log(`${requestTable(figures)}\n`);
console.log(importTable(imports));

/** Each version of MSW in a process of its own. */
function intercept(version: string): InterceptedFigures {
  console.error(`bench: ${version}`);
  const script = join(import.meta.dirname, 'msw/intercepted.ts');
  const { status, stdout } = spawnSync(process.execPath, [script, version, quick ? '5' : '60'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${version} could not be measured`);
  // By the script above.
  return JSON.parse(stdout) as InterceptedFigures;
}

function requestTable({ version, microseconds }: InterceptedFigures): string {
  const { atOnce, afterReading, ours, fetch, handle } = microseconds;
  const rows: readonly (readonly [string, readonly number[]])[] = [
    ['MSW, an answer at once', atOnce],
    ['MSW, an answer after reading the body', afterReading],
    ['MSW with our handlers', ours],
    ['the core alone: onezone.fetch', fetch],
    ['the core alone: onezone.handle', handle],
  ];
  const share = (base: readonly number[]): string => percent(summarizeRatios(ours, base).median - 1);
  return [
    table(
      [`fetch, examine a token, MSW ${version}`, 'µs', 'from', 'to'],
      rows.map(([name, times]) => [name, ...columns(summarize(times), 1)]),
    ),
    `Our share: ${share(afterReading)} over a handler that reads the body, ${share(atOnce)} over one that does not.`,
  ].join('\n');
}

function importTable(figures: readonly ImportFigure[]): string {
  return table(
    ['import, in a fresh process', 'ms', 'from', 'to'],
    figures.flatMap(({ name, base, added }) => [
      [`${name.replace('onezone-mock/', '')} of MSW itself`, ...columns(summarize(base), 1)],
      [`  ${name} on top of it`, ...columns(summarize(added), 1)],
    ]),
  );
}

function columns({ median, low, high }: Summary, digits: number): readonly string[] {
  return [median, low, high].map((value) => value.toFixed(digits));
}

function percent(ratio: number): string {
  return `${ratio < 0 ? '' : '+'}${(ratio * 100).toFixed(1)} %`;
}
