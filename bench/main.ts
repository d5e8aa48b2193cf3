// `npm run bench`: how fast it mints and examines, how soon it answers, and how much memory it takes.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { measureColdStart } from './cold-start.ts';
import { bare, ours, prism } from './contenders.ts';
import { ensureBuild } from './ensure-build.ts';
import type { Figures } from './figures.ts';
import { measureInProcess } from './in-process.ts';
import { installPrism } from './install-prism.ts';
import { describeMachine } from './machine.ts';
import { help, readOptions, type Options } from './options.ts';
import { measureOverHttp } from './over-http.ts';
import { report } from './report.ts';
import { sampleRequests } from './sample-requests.ts';
import { judge } from './targets.ts';

// So that the servers are ended too.
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

const options = readOptions(process.argv.slice(2));
if (options === 'help') console.log(help);
else if ('problem' in options) {
  console.error(`bench: ${options.problem}. \`npm run bench -- --help\` lists the options.`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await run(options);
  } catch (error) {
    console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

async function run(chosen: Options): Promise<number> {
  const { parts, effort, prism: withPrism } = chosen;
  const machine = describeMachine();
  if (parts.some((part) => part !== 'in-process')) ensureBuild();
  if (withPrism && parts.some((part) => part === 'http' || part === 'cold-start')) installPrism(progress);
  const samples = sampleRequests();
  const contenders = withPrism ? [bare, ours, prism] : [bare, ours];
  const figures: Figures = {
    machine,
    quick: chosen.quick,
    ...(parts.includes('in-process') && { inProcess: measureInProcess(samples, effort.inProcess, progress) }),
    ...(parts.includes('http') && { http: await measureOverHttp(samples, effort.http, contenders, progress) }),
    ...(parts.includes('cold-start') && {
      coldStart: await measureColdStart(samples, effort.coldStart, contenders, progress),
    }),
  };
  const targets = judge(figures);
  if (chosen.json) console.log(JSON.stringify({ ...figures, targets }, null, 2));
  else if (targets.length > 0) console.log(`\n${report(figures, targets)}`);
  const failed = (['validators', 'msw', 'named-tokens'] as const).filter(
    (part) => parts.includes(part) && !runScript(part, chosen),
  );
  if (failed.length > 0) return 1;
  return chosen.assert && targets.some(({ met }) => !met) ? 1 : 0;
}

/** These parts print tables of their own; did it end well? */
function runScript(part: 'validators' | 'msw' | 'named-tokens', { quick, json }: Options): boolean {
  progress(part);
  const script = join(import.meta.dirname, `${part}.ts`);
  const { status } = spawnSync(process.execPath, [script, ...(quick ? ['--quick'] : [])], {
    stdio: ['ignore', json ? 2 : 1, 2],
  });
  return status === 0;
}

/** Where a long run stands; the figures alone go to stdout. */
function progress(text: string): void {
  console.error(`bench: ${text}`);
}
