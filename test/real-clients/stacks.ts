import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { shellQuote } from '../../src/server/tls/shell-quote.ts';
import type { TrustLines } from '../../src/server/tls/trust-lines.ts';

/** A foreign HTTP stack. */
export interface Stack {
  readonly name: string;
  /** A line of the shell that runs its program. */
  readonly command: string;
  /** Which of the lines make it trust the server. */
  readonly trust: keyof Omit<TrustLines, 'note'>;
}

const FOLDER = import.meta.dirname;

/** The stacks that this machine has, and what is missing for the others, with the command that would install it. */
export function findStacks(): { readonly stacks: readonly Stack[]; readonly missing: readonly string[] } {
  const stacks: Stack[] = [];
  const missing: string[] = [];
  const need = (stack: Stack | null, what: string, packages: string): void => {
    if (stack === null) missing.push(`✗ ${what} is missing: apt-get install ${packages}`);
    else stacks.push(stack);
  };
  const program = (file: string): string => shellQuote(join(FOLDER, file));

  const hasCurl = runs('curl', '--version') && runs('jq', '--version') && runs('bash', '--version');
  need(
    hasCurl ? { name: 'curl', command: `bash ${program('curl.sh')}`, trust: 'curl' } : null,
    'curl, with jq and bash',
    'curl jq',
  );

  const python = (module: string): string | undefined =>
    ['python3', '/usr/bin/python3'].find((path) => runs(path, '-c', `import ${module}`));
  const withPython = (name: string, interpreter: string | undefined, file: string): Stack | null =>
    interpreter === undefined ? null : { name, command: `${interpreter} ${program(file)}`, trust: 'python' };
  need(withPython('Python', python('ssl'), 'python_standard.py'), 'Python', 'python3');
  need(
    withPython('requests', python('requests'), 'python_requests.py'),
    'the Python package requests',
    'python3-requests',
  );

  // A JRE cannot run a program from its source.
  const hasJava = runs('java', '--version') && runs('javac', '--version') && runs('keytool', '-help');
  need(
    hasJava ? { name: 'Java', command: `java ${program('JavaClients.java')}`, trust: 'java' } : null,
    'a JDK of Java 11 or newer',
    'default-jdk-headless',
  );
  return { stacks, missing };
}

function runs(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
