// `node bench/validators.ts [--quick]`: how fast answers are judged, and how long the validators take to import.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuild } from './ensure-build.ts';
import { describeMachine } from './machine.ts';
import { rotate } from './rotate.ts';
import { summarize } from './statistics.ts';
import { table } from './table.ts';
import { judgements, type Judgement } from './validators/judgements.ts';

const quick = process.argv.includes('--quick');
const root = join(import.meta.dirname, '..');
const [rounds, milliseconds] = quick ? [3, 5] : [30, 100];
const { node, cpus, cpuModel, loadBefore } = describeMachine();

ensureBuild();
console.log(`Node ${node}, ${cpus} cores (${cpuModel}), load before ${loadBefore.toFixed(2)}\n`);
console.log(`${judgementTable(judgements())}\n`);
console.log(importTable(quick ? 3 : 21));

function judgementTable(judged: readonly Judgement[]): string {
  const counts = judged.map((one) => Math.max(1, Math.round(milliseconds / warmUp(one))));
  const times = judged.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const index of rotate([...judged.keys()], round)) {
      times[index]?.push(millisecondsEach(judged[index]!, counts[index]!));
    }
  }
  return table(
    ['judging an answer, a second', 'median', 'from', 'to', 'µs each'],
    judged.map(({ answer, name }, index) => {
      const perSecond = summarize((times[index] ?? []).map((time) => 1000 / time));
      const each = summarize(times[index] ?? []).median * 1000;
      const rates = [perSecond.median, perSecond.low, perSecond.high].map((rate) => Math.round(rate).toString());
      return [`${answer}: ${name}`, ...rates, each.toFixed(2)];
    }),
  );
}

function warmUp(one: Judgement): number {
  const end = performance.now() + milliseconds * 3;
  let each = Number.POSITIVE_INFINITY;
  do each = Math.min(each, millisecondsEach(one, 100));
  while (performance.now() < end);
  return each;
}

function millisecondsEach({ judge, name }: Judgement, count: number): number {
  let valid = 0;
  const start = performance.now();
  for (let i = 0; i < count; i++) if (judge()) valid += 1;
  const time = performance.now() - start;
  if (valid !== count) throw new Error(`${name} changed its mind`);
  return time / count;
}

/** Each import in a process of its own, all taking turns. */
function importTable(times: number): string {
  const modules = [
    ['onezone-mock/validators', pathToFileURL(join(root, 'dist/src/validators/index.js')).href],
    ['onezone-mock', pathToFileURL(join(root, 'dist/src/index.js')).href],
    ['onezone-mock/undici', pathToFileURL(join(root, 'dist/mocks/undici.js')).href],
    ['onezone-mock/token', pathToFileURL(join(root, 'dist/src/token/index.js')).href],
    ['ajv/dist/2020.js, to compare', import.meta.resolve('ajv/dist/2020.js')],
  ] as const;
  const measured = modules.map((): number[] => []);
  for (let round = 0; round < times; round++) {
    for (const [index, [, url]] of modules.entries()) measured[index]?.push(importOnce(url));
  }
  return table(
    ['import, in a fresh process', 'ms', 'from', 'to'],
    modules.map(([name], index) => {
      const { median, low, high } = summarize(measured[index] ?? []);
      return [name, ...[median, low, high].map((time) => time.toFixed(1))];
    }),
  );
}

function importOnce(url: string): number {
  const script = join(import.meta.dirname, 'validators/import-once.ts');
  const { status, stdout } = spawnSync(process.execPath, [script, url], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${url} cannot be imported`);
  return Number(stdout);
}
