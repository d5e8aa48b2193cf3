import { readdir, readFile, stat } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadPact } from '../../../contracts/load-pact.ts';
import { prepareInteraction, type StubInteraction } from '../../../contracts/stub/stub-interaction.ts';
import { fileFailure } from '../../server/tls/file-failure.ts';
import { printable } from '../printable.ts';
import { failed, type Result } from '../problem.ts';

/** Reads the interactions of pact files, or of all files in folders; those that come with this package when none are named. */
export async function openPacts(paths: readonly string[] | undefined): Promise<Result<readonly StubInteraction[]>> {
  const interactions: StubInteraction[] = [];
  for (const path of paths ?? [ownPacts()]) {
    const files = await filesAt(path);
    if (!files.ok) return files;
    for (const file of files.value) {
      const read = await readPactFile(file);
      if (!read.ok) return read;
      interactions.push(...read.value);
    }
  }
  const again = interactions.find(({ description }, index) =>
    interactions.slice(0, index).some((other) => other.description === description),
  );
  if (again !== undefined) {
    const evidence = `"${printable(again.description)}" is in them twice.`;
    return failed('The pacts cannot be served together.', evidence, 'Serve them one at a time.');
  }
  return { ok: true, value: interactions };
}

/** The folder with the pact files of this package: the sources lie in src/, the build in dist/src/. */
function ownPacts(): string {
  let folder = new URL('.', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) folder = new URL('..', folder);
  return fileURLToPath(new URL('contracts/pacts', folder));
}

async function filesAt(path: string): Promise<Result<readonly string[]>> {
  try {
    if (!(await stat(path)).isDirectory()) return { ok: true, value: [path] };
    const names = (await readdir(path)).filter((name) => name.endsWith('.json'));
    if (names.length > 0) return { ok: true, value: names.toSorted().map((name) => join(path, name)) };
    return failed(
      `${printable(path)} has no pact files.`,
      'No name in it ends with .json.',
      'Name a file after --pact.',
    );
  } catch (error) {
    return fileFailure(error, 'read', printable(path), 'Check the path after --pact.');
  }
}

async function readPactFile(path: string): Promise<Result<readonly StubInteraction[]>> {
  const name = printable(path);
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    return fileFailure(error, 'read', name, 'Check the path after --pact.');
  }
  const loaded = loadPact(text);
  const next = 'Repair the file, or make it anew with the tests that wrote it.';
  if (!loaded.ok) return failed(`${name} is no pact that can be served.`, `${loaded.where} ${loaded.problem}.`, next);
  const interactions: StubInteraction[] = [];
  for (const interaction of loaded.pact.interactions) {
    const prepared = prepareInteraction(interaction);
    if (!prepared.ok) {
      const where = `"${printable(interaction.description)}"`;
      return failed(`${name} has an interaction that cannot be served.`, `${where}: ${prepared.fault}.`, next);
    }
    interactions.push(prepared.interaction);
  }
  return { ok: true, value: interactions };
}
