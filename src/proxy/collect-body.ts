import type { IncomingMessage } from 'node:http';

/** The bytes of a body: all of them, or the first and the stream that has the others. */
export type Collected =
  | { readonly kind: 'whole'; readonly bytes: Buffer }
  | { readonly kind: 'long'; readonly bytes: Buffer; readonly rest: IncomingMessage }
  /** The other side went away, or broke off, after that many bytes. */
  | { readonly kind: 'broken'; readonly size: number };

/** Collects a body up to a limit; of a longer one the stream is paused there. Tells of every chunk. */
export function collectBody(message: IncomingMessage, limit: number, onChunk?: () => void): Promise<Collected> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const settle = (collected: Collected): void => {
      message.off('data', take).off('end', end).off('error', fail).off('close', fail);
      resolve(collected);
    };
    const take = (chunk: Buffer): void => {
      chunks.push(chunk);
      size += chunk.length;
      onChunk?.();
      if (size <= limit) return;
      message.pause();
      // Whoever goes on with it hears of errors; until then nobody does.
      message.on('error', () => undefined);
      settle({ kind: 'long', bytes: Buffer.concat(chunks), rest: message });
    };
    const end = (): void => settle({ kind: 'whole', bytes: Buffer.concat(chunks) });
    const fail = (): void => {
      message.on('error', () => undefined);
      settle({ kind: 'broken', size });
    };
    message.on('data', take).on('end', end).on('error', fail).on('close', fail);
  });
}
