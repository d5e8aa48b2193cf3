import { readdir, readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Pact } from '../../contracts/load-pact.ts';
import { fileFailure } from '../server/tls/file-failure.ts';
import { printable } from './printable.ts';
import { failed, type Result } from './problem.ts';
import { readPact } from './read-pact.ts';

/** A pact, and what it is called. */
export interface PactFile {
  readonly name: string;
  readonly pact: Pact;
}

/** Reads pact files, and all files in folders; those that come with this package when none are named. */
export async function openPactFiles(paths: readonly string[] | undefined): Promise<Result<readonly PactFile[]>> {
  const opened: PactFile[] = [];
  for (const path of paths ?? [shippedPacts()]) {
    const files = await filesAt(path);
    if (!files.ok) return files;
    for (const file of files.value) {
      const pact = await openFile(file, paths === undefined ? 'the contracts of onezone-mock' : file);
      if (!pact.ok) return pact;
      opened.push(pact.value);
    }
  }
  return { ok: true, value: opened };
}

async function openFile(path: string, name: string): Promise<Result<PactFile>> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return fileFailure(error, 'read', printable(path), 'Check the path after --pact.');
  }
  const pact = readPact(text, name);
  return pact.ok ? { ok: true, value: { name, pact: pact.value } } : pact;
}

/** The files of a folder that end like pacts, or the file. */
async function filesAt(path: string): Promise<Result<readonly string[]>> {
  const next = 'Check the path after --pact.';
  try {
    if (!(await stat(path)).isDirectory()) return { ok: true, value: [path] };
    const entries = await readdir(path, { withFileTypes: true });
    // Reading a pipe would wait for whoever writes into it.
    const files = entries.filter((entry) => entry.isFile() || entry.isSymbolicLink());
    const names = files.flatMap(({ name }) => (name.endsWith('.json') ? [name] : [])).toSorted();
    if (names.length > 0) return { ok: true, value: names.map((name) => join(path, name)) };
    return failed(`${printable(path)} has no pacts in it.`, 'No file there ends with .json.', next);
  } catch (error) {
    return fileFailure(error, 'read', printable(path), next);
  }
}

function shippedPacts(): string {
  return join(dirname(createRequire(import.meta.url).resolve('onezone-mock/package.json')), 'contracts/pacts');
}
