import { createReadStream } from 'node:fs';
import { fileFailure } from '../../server/tls/file-failure.ts';
import { printable } from '../printable.ts';
import { failed, type Result } from '../problem.ts';
import type { Terminal } from '../terminal.ts';

/** What is to be validated, of any size. */
export interface Source {
  /** How it is called in messages. */
  readonly name: string;
  /** The first bytes, behind white space and a byte order mark: enough to see what it is. */
  readonly beginning: Uint8Array;
  /** All bytes. @throws what the system says when they cannot be read. */
  readonly chunks: AsyncIterable<Uint8Array>;
}

const BEGINNING = 16;

/** Opens a file, or standard input for `-` or nothing. */
export async function openSource(path: string | undefined, { input }: Terminal): Promise<Result<Source>> {
  const isInput = path === undefined || path === '-';
  if (path === undefined && input.isTerminal) {
    return failed(
      'Nothing was given to validate.',
      '',
      'Name a file, or pipe an answer in: curl -i … | onezone-mock validate --operation examine_token',
    );
  }
  const name = isInput ? 'standard input' : printable(path);
  const chunks = isInput ? input.chunks() : createReadStream(path);
  // The stream of a file gives bytes, as no encoding was set.
  const iterator = (chunks as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  try {
    const first: Uint8Array[] = [];
    let beginning = new Uint8Array();
    while (beginning.length < BEGINNING) {
      const next = await iterator.next();
      if (next.done === true) break;
      first.push(next.value);
      beginning = withoutSpace(first.length === 1 ? next.value : Buffer.concat(first)).slice(0, BEGINNING);
    }
    return { ok: true, value: { name, beginning, chunks: both(first, iterator) } };
  } catch (error) {
    return fileFailure(error, 'read', name, 'Check the path and the rights of the file.');
  }
}

async function* both(first: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncIterable<Uint8Array> {
  yield* first;
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) yield next.value;
}

/** Without a byte order mark and the blank lines that a shell or an editor put before it. */
export function withoutSpace(bytes: Uint8Array): Uint8Array {
  let start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while ([0x20, 0x0a, 0x0d, 0x09].includes(bytes[start] ?? 0)) start += 1;
  return bytes.subarray(start);
}

/** All bytes of a source, or null when there are more than the limit. */
export async function readAll({ chunks }: Source, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > limit) return null;
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}
