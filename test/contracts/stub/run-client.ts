import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPact } from '../../../contracts/load-pact.ts';
import { withMeantRefusals } from '../../../contracts/stub/meant-refusals.ts';
import { prepareInteraction, type StubInteraction } from '../../../contracts/stub/stub-interaction.ts';
import type { StubReport } from '../../../contracts/stub/stub-report.ts';
import { createStub, type Stub, type StubOptions } from '../../../contracts/stub/stub.ts';
import { createHttpServer } from '../../../src/server/http-server.ts';
import { listen } from '../../../src/server/listen.ts';
import { systemClock } from '../../../src/zone/clock.ts';
import { root } from '../../house/source-files.ts';

const MAX_TTL = 2_592_000;
/** What is behind python3, which may be a script that looks for it each time. */
const PYTHON = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' }).trim();

/** The interactions of a pact file's text. */
export function interactionsOf(text: string): readonly StubInteraction[] {
  const loaded = loadPact(text);
  if (!loaded.ok) throw new Error(`${loaded.where} ${loaded.problem}`);
  const interactions = loaded.pact.interactions.map((interaction) => {
    const prepared = prepareInteraction(interaction);
    if (!prepared.ok) throw new Error(`${interaction.description}: ${prepared.fault}`);
    return prepared.interaction;
  });
  return withMeantRefusals(interactions);
}

/** The interactions of our contracts. */
export function ourInteractions(): readonly StubInteraction[] {
  return interactionsOf(readFileSync(join(root, 'contracts/pacts/onezone-client-onezone.json'), 'utf8'));
}

/** A stub of these interactions, at the time of the machine's clock. */
export function stubOf(interactions: readonly StubInteraction[], options: Partial<StubOptions> = {}): Stub {
  const none = new Set<string>();
  return createStub({
    interactions,
    clock: systemClock,
    maxTtl: MAX_TTL,
    expected: none,
    allowed: none,
    exact: false,
    ...options,
  });
}

/** A client's text, as one of the files beside this one has it. */
export function clientText(name: string): string {
  return readFileSync(join(import.meta.dirname, 'clients', name), 'utf8');
}

/** Serves a stub over HTTP to a client, which is a program of this text, until it ends. */
export async function runClient(
  stub: Stub,
  name: string,
  text: string,
): Promise<StubReport & { readonly code: number }> {
  const server = createHttpServer({ handle: (request) => stub.answer(request).answer, maxBodySize: 8_000_000 });
  const listening = await listen(server, { host: '127.0.0.1', port: 0, scheme: 'http' });
  const folder = mkdtempSync(join(tmpdir(), 'onezone-mock-client-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, text);
    const variables = Object.fromEntries(stub.variables.map((variable) => [variable.name, variable.value]));
    const env = { PATH: process.env['PATH'], ...variables, ONEZONE_URL: listening.baseUrl };
    const code = await new Promise<number>((resolve, reject) => {
      // Without looking for packages, which the client does not use, Python starts in half the time.
      const [program, ...args] = name.endsWith('.py') ? [PYTHON, '-IS', path] : ['bash', path];
      const child = spawn(program, args, { env, stdio: 'ignore' });
      child.on('error', reject).on('close', (exitCode) => resolve(exitCode ?? -1));
    });
    return { ...stub.report(), code };
  } finally {
    rmSync(folder, { recursive: true });
    await listening.close();
  }
}
