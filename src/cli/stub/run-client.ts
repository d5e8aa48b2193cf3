import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { systemErrorCode } from '../../server/tls/file-failure.ts';
import { printable } from '../printable.ts';
import { failed, type Result } from '../problem.ts';
import type { Terminal } from '../terminal.ts';

/** The command that tests a client, and what it sees. */
export interface ClientCommand {
  readonly command: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Its output goes to our standard error, because standard output has JSON for a program. */
  readonly outputAside: boolean;
}

/** How a command ended. */
export interface ClientEnd {
  /** Of one that a signal ended, the code that shells give. */
  readonly code: number;
  readonly signal: NodeJS.Signals | null;
}

/** A client that has been told to end has so long for it. */
const GRACE_MILLISECONDS = 5000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs the tests of a client to their end. */
export function runClient(
  { command, env, outputAside }: ClientCommand,
  { input }: Pick<Terminal, 'input'>,
): Promise<Result<ClientEnd>> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ['inherit', outputAside ? 2 : 'inherit', 'inherit'] });
    let signals = 0;
    const pass = (signal: NodeJS.Signals): void => {
      signals += 1;
      // Ctrl-C reaches the client by itself, for it is in the same group.
      if (signal === 'SIGINT' && input.isTerminal && signals === 1) return;
      child.kill(signals > 2 ? 'SIGKILL' : signal);
      if (signal !== 'SIGINT') last ??= setTimeout(() => child.kill('SIGKILL'), GRACE_MILLISECONDS);
    };
    let last: NodeJS.Timeout | undefined;
    for (const signal of SIGNALS) process.on(signal, pass);
    const settle = (result: Result<ClientEnd>): void => {
      for (const signal of SIGNALS) process.off(signal, pass);
      clearTimeout(last);
      resolve(result);
    };
    child.on('error', (error) => {
      const code = systemErrorCode(error) ?? error.message;
      const next = 'Check the command behind --; it is started without a shell.';
      settle(failed(`Cannot start ${printable(program)}.`, `The system refuses it (${code}).`, next));
    });
    child.on('close', (code, signal) => {
      const ended = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
      settle({ ok: true, value: { code: ended, signal } });
    });
  });
}
