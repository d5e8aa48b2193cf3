import { dirname } from 'node:path';
import { tlsFailure } from './tls-problem.ts';
import type { TlsFailure, TlsProblemCode } from './tls-problem.ts';

type FileAct = 'read' | 'write' | 'make the folder';

const CODES: Readonly<Record<FileAct, TlsProblemCode>> = {
  read: 'file-unreadable',
  write: 'file-unwritable',
  'make the folder': 'folder-unusable',
};

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'no space left on the device',
  EDQUOT: 'the disk quota is used up',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'a file of that name is in the way',
  EISDIR: 'it is a folder, not a file',
  ELOOP: 'too many symbolic links',
  ENAMETOOLONG: 'the path is too long',
  EMFILE: 'too many open files',
};

/** The code of a system error such as `ENOENT`; undefined for anything that is not one. */
export function systemErrorCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return 'syscall' in error ? error.code : undefined;
}

/** Turns a refused file operation into a failure that names the path; anything else is a programmer error and is thrown on. */
export function fileFailure(error: unknown, act: FileAct, path: string, next?: string): TlsFailure {
  const code = systemErrorCode(error);
  if (code === undefined) throw error;
  return tlsFailure({
    code: CODES[act],
    what: `Cannot ${act} ${path}.`,
    evidence: `${REASONS[code] ?? 'the system refused'} (${code}).`,
    next: next ?? remedy(act, code, path),
  });
}

function remedy(act: FileAct, code: string, path: string): string {
  if (act === 'read' && code === 'EISDIR') return `Delete ${path} and start again; it is made anew.`;
  if (act === 'read') return `Make ${path} readable for you, or delete it and start again; it is made anew.`;
  if (act === 'write') return `Make ${dirname(path)} writable, or name another folder with ONEZONE_MOCK_HOME.`;
  return 'With ONEZONE_MOCK_HOME name a folder in which you may make files and folders.';
}
