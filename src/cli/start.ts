import { existsSync, mkdirSync, statSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../server/tls/cache-folder.ts';
import { EXIT } from './problem.ts';
import { OutputError, processTerminal, type Terminal } from './terminal.ts';

/** How long a reader may take to read the last words; one who never reads must not keep the process. */
const FLUSH_MILLISECONDS = 2_000;

/** Runs the command line of this process, and ends it with the right exit code. */
export async function start(): Promise<void> {
  const terminal = processTerminal();
  const fail = (error: unknown): void => {
    if (error instanceof OutputError) {
      terminal.err.write(`onezone-mock: ${error.message}\nMake room, or write it elsewhere.\n`);
      process.exit(EXIT.usage);
    }
    tellInternalError(terminal, error);
    process.exit(EXIT.internal);
  };
  process.on('uncaughtException', fail);
  try {
    keepCompiledCode(terminal);
    const { run } = await import('./run.ts');
    const code = await run(process.argv.slice(2), terminal);
    await terminal.flush(FLUSH_MILLISECONDS);
    process.exit(code);
  } catch (error) {
    fail(error);
  }
}

/**
 * Lets Node keep compiled code, which makes the next start faster. In our own cache folder: Node's default lies in the
 * folder for temporary files, where somebody else may have put something of that name.
 */
function keepCompiledCode({ env, platform }: Terminal): void {
  const folder = join(cacheFolder(env, platform), 'compiled');
  try {
    makeFolder(folder);
    const { uid, mode } = statSync(folder);
    const isOurs = uid === (process.getuid?.() ?? uid) && (platform === 'win32' || (mode & 0o022) === 0);
    if (isOurs) enableCompileCache(folder);
  } catch {
    // Nothing can be kept, and nothing depends on it.
  }
}

/** Node's own recursive mkdir never ends where the system refuses new folders with ENOENT, as in /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  if (dirname(folder) !== folder) makeFolder(dirname(folder));
  mkdirSync(folder, 0o700);
}

function tellInternalError({ err, env }: Terminal, error: unknown): void {
  const wantsStack = process.argv.includes('--debug') || (env['DEBUG'] ?? '') !== '';
  const told = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? told) : told;
  err.write(
    `onezone-mock: This is a fault of the program, not of yours: ${wantsStack ? stack : told}\n` +
      `Please report it, with the command line${wantsStack ? ' and the lines above' : ' and what it prints with --debug'}.\n`,
  );
}
