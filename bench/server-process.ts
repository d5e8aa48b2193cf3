import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Contender } from './contenders.ts';
import { ask, type Answer } from './load/ask.ts';

/** What a server process has used since it started. */
export interface Usage {
  readonly cpuMicroseconds: number;
  readonly memoryBytes: number;
  readonly peakMemoryBytes: number;
}

/** A contender that has answered once. */
export interface ServerProcess {
  readonly port: number;
  readonly firstAnswer: Answer;
  /** From the start of the process to the whole first answer. */
  readonly millisecondsToFirstAnswer: number;
  /** Only of a server started with `reportsUsage`. */
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

const PATIENCE_MILLISECONDS = 30_000;
const reporter = join(import.meta.dirname, 'servers/usage-reporter.js');

const running = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Starts a contender in a process of its own, and asks until it answers. */
export async function startServer(
  { name, command }: Contender,
  request: Buffer,
  { reportsUsage }: { readonly reportsUsage: boolean },
): Promise<ServerProcess> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, [...(reportsUsage ? ['--import', reporter] : []), ...command(port)], {
    stdio: ['ignore', 'ignore', 'pipe', ...(reportsUsage ? ['ipc' as const] : [])],
  });
  let complaints = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-4096);
  });
  running.add(child);
  child.on('exit', () => running.delete(child));
  for (;;) {
    const firstAnswer = await ask(port, request);
    const millisecondsToFirstAnswer = performance.now() - start;
    if (firstAnswer !== null) {
      return {
        port,
        firstAnswer,
        millisecondsToFirstAnswer,
        usage: async () => {
          child.send('usage');
          const [usage] = await once(child, 'message');
          return usage as Usage; // servers/usage-reporter.js sends nothing else
        },
        stop: () => stop(child),
      };
    }
    if (child.exitCode !== null) throw new Error(`${name} ended with exit code ${child.exitCode}. ${complaints}`);
    if (millisecondsToFirstAnswer > PATIENCE_MILLISECONDS) {
      await stop(child);
      throw new Error(`${name} has not answered within ${PATIENCE_MILLISECONDS / 1000} s`);
    }
    await sleep(1);
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 2000);
  await exited;
  clearTimeout(force);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a pipe
  server.close();
  await once(server, 'close');
  return port;
}
