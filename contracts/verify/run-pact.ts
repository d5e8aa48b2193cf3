import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { AUTHORITY_FILE, type PactJob, type PactReply } from './pact-job.ts';

/** Pact's verifier in a process of its own. It may do several jobs, one after the other. */
export interface PactRunner {
  run(job: PactJob): Promise<PactReply>;
  close(): void;
}

/** What of the environment the process needs: to find libraries, and a place for temporary files. */
const ENVIRONMENT = ['PATH', 'LD_LIBRARY_PATH', 'HOME', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR'];
const MAX_SAID = 2000;

/**
 * Starts Pact's process; null when Pact is not installed. With `true`, and with that alone, Pact does not report its use to its
 * makers.
 */
export function startPact(env: Readonly<Record<string, string | undefined>>): PactRunner | null {
  const pact = findPact();
  if (pact === null) return null;
  const kept = Object.fromEntries(ENVIRONMENT.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
  const child = fork(processFile(), [pact], {
    env: { ...kept, PACT_DO_NOT_TRACK: 'true', SSL_CERT_FILE: AUTHORITY_FILE },
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  // Nobody waits for it: whoever has asked nothing may go.
  child.unref();
  child.channel?.unref();
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-MAX_SAID);
  });
  return {
    run: (job) => ask(child, job, () => said),
    close: () => child.kill(),
  };
}

function ask(child: ChildProcess, job: PactJob, said: () => string): Promise<PactReply> {
  return new Promise((resolve) => {
    child.channel?.ref();
    const finish = (reply: PactReply): void => {
      child.off('message', take).off('exit', die).off('error', fail);
      child.channel?.unref();
      resolve(reply);
    };
    const take = (message: unknown): void => finish(message as PactReply); // pact-process.ts sends nothing else
    const die = (code: number | null, signal: string | null): void => {
      const last = said().trim();
      const why = `its process ended with ${signal ?? `exit code ${code}`}${last === '' ? '' : `: ${last}`}`;
      finish({ kind: 'failure', why });
    };
    const fail = (error: Error): void => finish({ kind: 'failure', why: error.message });
    child.on('message', take).on('exit', die).on('error', fail);
    if (child.exitCode !== null || child.signalCode !== null) die(child.exitCode, child.signalCode);
    else child.send(job);
  });
}

function findPact(): string | null {
  try {
    return createRequire(import.meta.url).resolve('@pact-foundation/pact');
  } catch {
    return null;
  }
}

/** The module of the process: beside this one in the sources, an entry of its own in the build. */
function processFile(): string {
  const folder = dirname(createRequire(import.meta.url).resolve('onezone-mock/package.json'));
  const isSource = extname(import.meta.url) === '.ts';
  return join(folder, isSource ? 'contracts/verify/pact-process.ts' : 'dist/contracts/verify/pact-process.js');
}
