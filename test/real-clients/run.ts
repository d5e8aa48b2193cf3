import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createOnezone } from '../../src/index.ts';
import { trustLines } from '../../src/server/tls/trust-lines.ts';
import { POINTS } from './points.ts';
import { findStacks, type Stack } from './stacks.ts';
import { startServer, type RunningServer } from './start-server.ts';
import { clientsWorld, fixtureFor } from './world.ts';

/** One thing that a client relies on, and whether it was so. */
interface Told {
  readonly client: string;
  /** The HTTP stack that asked. */
  readonly stack: string;
  /** What it asks for. */
  readonly does: string;
  /** The numbered points of what clients rely on that it exercises. */
  readonly points: readonly number[];
  /** Null when all was well. */
  readonly why: string | null;
}

const HELP = `npm run test:clients                 every client over every HTTP stack, against \`serve --tls\`
npm run test:clients -- --json       the same, a line of JSON for each thing that was tried

It needs curl, jq, Python with requests, and a JDK, and installs none of them.`;

/** Serves a world over TLS, lets foreign HTTP stacks ask what public clients ask, and tells what worked; the exit code. */
export async function runRealClients(args: readonly string[]): Promise<number> {
  const unknown = args.filter((argument) => argument !== '--json');
  if (unknown.length > 0) {
    console.log(HELP);
    return unknown.every((argument) => argument === '--help' || argument === '-h') ? 0 : 2;
  }
  const { stacks, missing } = findStacks();
  for (const problem of missing) console.log(problem);

  const folder = mkdtempSync(join(tmpdir(), 'onezone-mock-clients-'));
  const told: Told[] = [];
  try {
    const world = clientsWorld();
    writeFileSync(join(folder, 'world.json'), JSON.stringify(world));
    const report = join(folder, 'report.json');
    const server = await startServer(folder, ['--world', join(folder, 'world.json'), '--checked', '--report', report]);
    const outOfOrder = await createOnezone({ world, circuitBreakerOpen: true }).listen({ tls: certificateIn(folder) });
    try {
      const fixture = {
        ...fixtureFor(world, server),
        outOfOrderUrl: outOfOrder.baseUrl.replace('127.0.0.1', 'localhost'),
      };
      const path = join(folder, 'fixture.json');
      writeFileSync(path, JSON.stringify(fixture));
      for (const stack of stacks) told.push(...(await runStack(stack, folder, path, server)));
    } finally {
      await outOfOrder.close();
      await server.stop();
    }
    told.push(judged(report));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }

  if (missing.length === 0) told.push(...uncovered(told));
  for (const one of told) console.log(args.includes('--json') ? JSON.stringify(one) : lineOf(one));
  const failed = told.filter(({ why }) => why !== null).length + missing.length;
  console.log(`${told.length + missing.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

/** Whether every answer was as openapi.yaml has it. That clients ask in odd ways is no fault of the answers. */
function judged(report: string): Told {
  const { exchanges, violations } = JSON.parse(readFileSync(report, 'utf8')) as Report; // written just now
  const wrong = violations.filter(({ direction }) => direction === 'response');
  return {
    client: 'the referee',
    stack: 'serve --checked',
    does: `hold ${exchanges} answers against openapi.yaml`,
    points: [],
    why:
      wrong.length === 0
        ? null
        : wrong
            .map(({ method, path, status, pointer, message }) => `${method} ${path} ${status} ${pointer} ${message}`)
            .join('\n'),
  };
}

/** What `serve --report` writes, as far as it is looked at. */
interface Report {
  readonly exchanges: number;
  readonly violations: readonly {
    readonly method: string;
    readonly path: string;
    readonly status: number;
    readonly direction: 'request' | 'response';
    readonly pointer: string;
    readonly message: string;
  }[];
}

/** The points that no client has exercised. */
function uncovered(told: readonly Told[]): readonly Told[] {
  const exercised = new Set(told.flatMap(({ points }) => points));
  return Object.entries(POINTS)
    .filter(([number]) => !exercised.has(Number(number)))
    .map(([number, words]) => ({
      client: 'nobody',
      stack: 'none',
      does: words,
      points: [Number(number)],
      why: 'No client asks for it.',
    }));
}

/** The key and certificate that the server has just made. */
function certificateIn(folder: string): { readonly cert: string; readonly key: string } {
  const file = readdirSync(join(folder, 'tls')).find((name) => name.startsWith('leaf-'));
  if (file === undefined) throw new Error(`the server made no certificate in ${folder}`);
  const pem = readFileSync(join(folder, 'tls', file), 'utf8');
  return { cert: pem, key: pem };
}

/** Runs the program of a stack, which trusts the server by the very lines that the server prints. */
async function runStack(
  { name, command, trust }: Stack,
  folder: string,
  fixture: string,
  { caPath }: RunningServer,
): Promise<readonly Told[]> {
  const script = `${trustLines(caPath)[trust]}\nexec ${command}`;
  const child = spawn('sh', ['-ec', script], {
    env: { ...process.env, ONEZONE_MOCK_HOME: folder, CLIENTS_FIXTURE: fixture, PYTHONDONTWRITEBYTECODE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 120_000,
  });
  const told: Told[] = [];
  const errors: string[] = [];
  createInterface(child.stderr).on('line', (line) => errors.push(line));
  createInterface(child.stdout).on('line', (line) => {
    if (line.startsWith('{')) told.push(JSON.parse(line) as Told); // the programs of this folder write them
  });
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code === 0 && told.length > 0) return told;
  const why = `it ended with ${String(code)}: ${errors.slice(-5).join(' | ')}`;
  return [...told, { client: 'its program', stack: name, does: 'run to its end', points: [], why }];
}

function lineOf({ client, stack, does, points, why }: Told): string {
  const what = `${client} (${stack}): ${does}${points.length === 0 ? '' : ` [${points.join(', ')}]`}`;
  return why === null ? `✓ ${what}` : `✗ ${what}\n    ${why.trimEnd().replaceAll('\n', '\n    ')}`;
}
