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
export interface ProcessTerminal extends Terminal {
  /** Waits until all that was written has been taken, at most so long. */
  flush(milliseconds: number): Promise<void>;
}

/** What a command sees of the process that it runs in. */
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
    /** The bytes as they come in. */
    chunks(): AsyncIterable<Uint8Array>;
  };
}

/** What was written did not get where it should. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
  /** @param reason What the system says, such as `ENOSPC`. */
  constructor(reason: string) {
    super(`The output cannot be written. The system says ${reason}.`);
  }
}

/** A reader who is this many bytes behind has stopped reading. */
const MAX_BACKLOG = 1_000_000;

/** The terminal of this process. */
export function processTerminal(): ProcessTerminal {
  const { env } = process;
  const allowsColours = (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return {
    out: outputOf(process.stdout, 1, allowsColours),
    err: outputOf(process.stderr, 2, allowsColours),
    env,
    platform: process.platform,
    async flush(milliseconds) {
      const taken = [process.stdout, process.stderr].map((stream) => untilTaken(stream));
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise((resolve) => (timer = setTimeout(resolve, milliseconds)));
      await Promise.race([Promise.all(taken), late]);
      clearTimeout(timer);
      // What a full disk refused is told a moment later.
      await new Promise((resolve) => setImmediate(resolve));
    },
    input: {
      // Opening the stream costs time, and few commands read from it.
      get isTerminal() {
        return isatty(0);
      },
      read: readInput,
      // No encoding is set, so these are bytes.
      chunks: () => process.stdin as AsyncIterable<Uint8Array>,
    },
  };
}

function untilTaken(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    if (stream.writableLength === 0 || stream.destroyed) resolve();
    else stream.once('drain', resolve).once('error', () => resolve());
  });
}

function outputOf(stream: NodeJS.WriteStream, fd: number, allowsColours: boolean): Output {
  let isOpen = true;
  // A reader that ends early, as `| head` does, is no failure of ours. A full disk is.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    isOpen = false;
    if (error.code !== 'EPIPE') throw new OutputError(error.code ?? error.message);
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
