import { isatty } from 'node:tty';

/** Where text goes. */
export interface Output {
  /** Writes, unless the reader has gone away. */
  write(text: string): void;
  /** As {@link write}, but leaves the text out when the reader is far behind: for logs without end. */
  writeIfRead(text: string): void;
  /** Does a person read it, on a screen? */
  readonly isTerminal: boolean;
  /** Does it show colours, and does the person want them (no-color.org)? */
  readonly hasColours: boolean;
  /** Characters in a line. */
  readonly columns: number;
}

/** The process as the commands see it: the one place that reads the environment. */
export interface Terminal {
  readonly out: Output;
  readonly err: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Such as `linux`. */
  readonly platform: string;
  readonly input: {
    readonly isTerminal: boolean;
    /** All bytes until the end, or null when there are more than the limit. */
    read(limit: number): Promise<Uint8Array | null>;
  };
}

/** A reader who is this many bytes behind has stopped reading. */
const MAX_BACKLOG = 1_000_000;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { env } = process;
  const allowsColours = (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return {
    out: outputOf(process.stdout, 1, allowsColours),
    err: outputOf(process.stderr, 2, allowsColours),
    env,
    platform: process.platform,
    input: {
      // Opening the stream costs time, and few commands read from it.
      get isTerminal() {
        return isatty(0);
      },
      read: readInput,
    },
  };
}

function outputOf(stream: NodeJS.WriteStream, fd: number, allowsColours: boolean): Output {
  let isOpen = true;
  // A reader that ends early, as `| head` does, is no failure of ours.
  stream.on('error', () => {
    isOpen = false;
  });
  const write = (text: string): void => {
    if (isOpen) stream.write(text);
  };
  const isTerminal = isatty(fd);
  return {
    write,
    writeIfRead(text) {
      if (stream.writableLength < MAX_BACKLOG) write(text);
    },
    isTerminal,
    hasColours: isTerminal && allowsColours,
    columns: isTerminal ? stream.columns : 80,
  };
}

async function readInput(limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    // No encoding was set, so these are bytes.
    const bytes = chunk as Uint8Array;
    chunks.push(bytes);
    size += bytes.length;
    if (size > limit) return null;
  }
  return Buffer.concat(chunks);
}
