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

/** Runs the tests of a client to their end; gives their exit code, or that of the signal that ended them. */
export function runClient(
  { command, env, outputAside }: ClientCommand,
  { input }: Pick<Terminal, 'input'>,
): Promise<Result<number>> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { env, stdio: ['inherit', outputAside ? 2 : 'inherit', 'inherit'] });
    let signals = 0;
    const pass = (signal: NodeJS.Signals): void => {
      signals += 1;
      // Ctrl-C reaches the client by itself, for it is in the same group.
      if (signal === 'SIGINT' && input.isTerminal && signals === 1) return;
      child.kill(signals > 2 ? 'SIGKILL' : signal);
    };
    process.on('SIGINT', pass).on('SIGTERM', pass);
    const settle = (result: Result<number>): void => {
      process.off('SIGINT', pass).off('SIGTERM', pass);
      resolve(result);
    };
    child.on('error', (error) => {
      const code = systemErrorCode(error) ?? error.message;
      const next = 'Check the command behind --; it is started without a shell.';
      settle(failed(`Cannot start ${printable(program)}.`, `The system refuses it (${code}).`, next));
    });
    child.on('close', (code, signal) => {
      settle({ ok: true, value: code ?? 128 + (signal === null ? 0 : constants.signals[signal]) });
    });
  });
}
