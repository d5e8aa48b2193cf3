import { readFile } from 'node:fs/promises';
import { fileFailure } from '../../server/tls/file-failure.ts';
import { printable } from '../printable.ts';
import type { Result } from '../problem.ts';

/**
 * A secret of the command line: the text itself, or what is in the file behind `@`, which no list of processes shows. A token
 * comes without the blanks around it, of which it has none itself.
 */
export async function readSecret(text: string | undefined, option: string): Promise<Result<string | undefined>> {
  if (text?.startsWith('@') !== true) return { ok: true, value: option.endsWith('-token') ? text?.trim() : text };
  const path = text.slice(1);
  try {
    return { ok: true, value: (await readFile(path, 'utf8')).trim() };
  } catch (error) {
    return fileFailure(error, 'read', printable(path), `Check the path after ${option} @.`);
  }
}
