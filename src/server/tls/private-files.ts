import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { chmod, copyFile, link, mkdir, open, readdir, rename, stat, unlink } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileFailure, systemErrorCode } from './file-failure.ts';
import { shellQuote } from './shell-quote.ts';
import { tlsFailure, tlsSuccess } from './tls-problem.ts';
import type { TlsResult } from './tls-problem.ts';

const SHARED_BITS = 0o077;
const WRITABLE_BY_OTHERS = 0o022;
const UNFINISHED = '.unfinished';
const FORGOTTEN_MS = 3_600_000;
const NO_LINKS: ReadonlySet<string | undefined> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL']);

/** What a file with a private key holds. */
export interface PrivateText {
  readonly text: string;
  /** Other users could read the file until now. */
  readonly wasExposed: boolean;
}

/**
 * Makes the folder, or takes the rights of others from one that is there; on Windows the user's profile protects it.
 * A folder of another user is refused, except for root, who in a container often works in a folder of the host's user.
 */
export async function ensurePrivateFolder(
  folder: string,
  self: number | undefined = process.geteuid?.(),
): Promise<TlsResult<string>> {
  try {
    await makeFolder(folder);
    const { mode, uid } = await stat(folder);
    if (self !== undefined && self !== 0 && uid !== self) {
      return tlsFailure({
        code: 'folder-not-yours',
        what: `The folder ${folder} belongs to another user, who could exchange the keys in it.`,
        evidence: `Its owner has the user id ${uid}, you have ${self}.`,
        next: 'Name a folder of your own with ONEZONE_MOCK_HOME.',
      });
    }
    if (sharedWithOthers(mode)) await closeFolder(folder, mode);
    return tlsSuccess(folder);
  } catch (error) {
    return fileFailure(error, 'make the folder', folder);
  }
}

/** Node's own recursive mkdir never ends where the system refuses new folders with ENOENT, as in /proc. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, 0o700);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'EEXIST' && (await stat(folder)).isDirectory()) return;
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await makeFolder(dirname(folder));
    await mkdir(folder, 0o700).catch(unlessThere);
  }
}

async function closeFolder(folder: string, mode: number): Promise<void> {
  try {
    await chmod(folder, 0o700);
  } catch (error) {
    // The keys are closed to others by their own modes; only a folder in which others may exchange them is of no use.
    if ((mode & WRITABLE_BY_OTHERS) !== 0 || systemErrorCode(error) === undefined) throw error;
  }
}

/** Reads a file with a private key, and takes the rights of others from it first; `undefined` when there is none. */
export async function readPrivateFile(path: string): Promise<TlsResult<PrivateText | undefined>> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, constants.O_RDONLY);
    const wasExposed = sharedWithOthers((await handle.stat()).mode);
    if (wasExposed && !(await closeToOthers(handle))) {
      return tlsFailure({
        code: 'key-exposed',
        what: `Other users can read the private key ${path}.`,
        evidence: 'Its rights could not be taken from them.',
        next: `Run chmod 600 ${shellQuote(path)}, or delete it and start again; it is made anew.`,
      });
    }
    return tlsSuccess({ text: await handle.readFile('utf8'), wasExposed });
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return tlsSuccess(undefined);
    return fileFailure(error, 'read', path);
  } finally {
    await handle?.close();
  }
}

async function closeToOthers(handle: FileHandle): Promise<boolean> {
  try {
    await handle.chmod(0o600);
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
  }
  return !sharedWithOthers((await handle.stat()).mode);
}

function sharedWithOthers(mode: number): boolean {
  return process.platform !== 'win32' && (mode & SHARED_BITS) !== 0;
}

/**
 * Writes a whole file or nothing: whoever reads the path never sees a part of it, whatever kills this process.
 * With `replace` it takes the place of an older file; without, an existing file stays as it is.
 */
export async function writeWhole(
  path: string,
  text: string,
  mode: number,
  replace: boolean,
): Promise<TlsResult<string>> {
  const draft = join(dirname(path), `${basename(path)}.${randomBytes(6).toString('hex')}${UNFINISHED}`);
  try {
    await writeDraft(draft, text, mode);
    if (replace) await rename(draft, path);
    else await linkNew(draft, path);
    return tlsSuccess(path);
  } catch (error) {
    await removeFile(draft);
    return fileFailure(error, 'write', path);
  }
}

async function writeDraft(draft: string, text: string, mode: number): Promise<void> {
  const handle = await open(draft, 'wx', mode);
  try {
    await handle.chmod(mode);
    await handle.writeFile(text);
    await handle.sync();
    await removeForgottenDrafts(dirname(draft), (await handle.stat()).mtimeMs);
  } finally {
    await handle.close();
  }
}

async function linkNew(draft: string, path: string): Promise<void> {
  try {
    await link(draft, path);
  } catch (error) {
    const code = systemErrorCode(error);
    if (NO_LINKS.has(code)) await copyFile(draft, path, constants.COPYFILE_EXCL).catch(unlessThere);
    else unlessThere(error);
  }
  await removeFile(draft);
}

function unlessThere(error: unknown): void {
  if (systemErrorCode(error) !== 'EEXIST') throw error;
}

/** Removes what processes that were killed while writing have left behind. */
async function removeForgottenDrafts(folder: string, nowMs: number): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith(UNFINISHED)) continue;
    const path = join(folder, name);
    const age = await stat(path).then(
      ({ mtimeMs }) => nowMs - mtimeMs,
      () => 0,
    );
    if (age > FORGOTTEN_MS) await removeFile(path);
  }
}

/** Removes a file that is of no more use; that it is gone already, or cannot go, is no harm. */
export async function removeFile(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
  }
}
