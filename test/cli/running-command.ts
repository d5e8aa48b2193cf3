import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { root } from '../house/source-files.ts';

/** For tests that wait for processes: a busy machine may take long to start one. */
export const PATIENT = { timeout: 60_000 };

/** The command in a process of its own. */
export interface RunningCommand {
  readonly child: ChildProcess;
  readonly written: { readonly out: string; readonly err: string };
  /** Waits until standard output matches. @throws Error with all output when the process ends before. */
  untilOut(pattern: RegExp): Promise<RegExpExecArray>;
  untilErr(pattern: RegExp): Promise<RegExpExecArray>;
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals | null>;
}

/** What to change about the process. */
export interface Circumstances {
  readonly env?: Readonly<Record<string, string>>;
  /** Options for Node. */
  readonly node?: readonly string[];
  readonly input?: string;
}

/** Starts the command as a person would; it is killed when the test is over. */
export function startCommand(args: readonly string[], circumstances: Circumstances = {}): RunningCommand {
  const { env = {}, node = [], input } = circumstances;
  const child = spawn(process.execPath, [...node, join(root, 'src/cli/main.ts'), ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], NODE_DISABLE_COMPILE_CACHE: '1', ...env },
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  child.stdin.on('error', () => undefined).end(input ?? '');
  const written = { out: '', err: '' };
  const watchers = new Set<() => void>();
  const tell = (): void => {
    for (const watcher of watchers) watcher();
  };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
    tell();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
    tell();
  });
  let isOver = false;
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => {
    child.on('close', (code, signal) => {
      isOver = true;
      tell();
      resolve(code ?? signal);
    });
  });
  const until = (stream: 'out' | 'err', pattern: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(written[stream]);
        if (match === null && !isOver) return;
        watchers.delete(look);
        if (match === null) reject(new Error(`ended without ${String(pattern)}:\n${written.out}\n${written.err}`));
        else resolve(match);
      };
      watchers.add(look);
      look();
    });
  return {
    child,
    written,
    ended,
    untilOut: (pattern) => until('out', pattern),
    untilErr: (pattern) => until('err', pattern),
  };
}

/** What `serve --json` says when it is ready. */
export interface Ready {
  readonly baseUrl: string;
  readonly providers: readonly { readonly id: string; readonly name: string; readonly token: string }[];
  readonly users: readonly {
    readonly id: string;
    readonly username: string | null;
    readonly blocked: boolean;
    readonly token: string;
  }[];
  readonly caPath?: string;
}

/** Starts `serve --json` on a free port and waits until it is ready. */
export async function startServer(
  args: readonly string[] = [],
  circumstances: Circumstances = {},
): Promise<RunningCommand & { readonly ready: Ready }> {
  const command = startCommand(['serve', '--port', '0', '--json', ...args], circumstances);
  const [line] = await command.untilOut(/^.*\n/);
  return { ...command, ready: JSON.parse(line) as Ready };
}
