import { run } from '../../src/cli/run.ts';
import type { Output, Terminal } from '../../src/cli/terminal.ts';

/** What a command wrote, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** What surrounds a command. */
export interface Surroundings {
  /** Bytes or text piped in; a terminal at which nobody types when absent. */
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Does a person read the output, in colours? */
  readonly isTerminal?: boolean;
}

/** Runs a command line in this process. */
export async function runCommand(args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, fakeTerminal(out, err, surroundings));
  return { code, out: out.join(''), err: err.join('') };
}

/** A terminal whose output is collected in two lists. */
export function fakeTerminal(out: string[], err: string[], surroundings: Surroundings = {}): Terminal {
  const { input, env = {}, isTerminal = false } = surroundings;
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : (input ?? new Uint8Array());
  return {
    out: fakeOutput(out, isTerminal),
    err: fakeOutput(err, isTerminal),
    env,
    platform: process.platform,
    input: {
      isTerminal: input === undefined,
      read: async (limit) => (bytes.length > limit ? null : bytes),
      async *chunks() {
        yield bytes;
      },
    },
  };
}

/** An output that is collected in a list. */
export function fakeOutput(texts: string[], isTerminal = false): Output {
  const write = (text: string): void => {
    texts.push(text);
  };
  return { write, writeIfRead: write, isTerminal, hasColours: isTerminal, columns: 80 };
}
