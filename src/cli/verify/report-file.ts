import { open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { systemErrorCode } from '../../server/tls/file-failure.ts';

/** A file that will hold a report. */
export interface ReportFile {
  /** Replaces what is there, whole or not at all. @throws a system error */
  write(text: string): Promise<void>;
}

/**
 * Finds out whether a file can be written, and touches nothing: whoever interrupts the work keeps the report that was there
 * before. What is no file, such as a pipe, is opened for good. @throws a system error
 */
export async function openReportFile(path: string): Promise<ReportFile> {
  const there = await stat(path).catch(() => null);
  if (there !== null && !there.isFile()) {
    const device = await open(path, 'w');
    return {
      async write(text) {
        try {
          await device.writeFile(text);
        } finally {
          await device.close();
        }
      },
    };
  }
  if (there !== null) await (await open(path, 'a')).close();
  // A link stays one.
  const place = there === null ? resolve(path) : await realpath(path);
  const beside = join(dirname(place), `.onezone-mock-${process.pid}.tmp`);
  const canReplace = await tryOut(beside, there === null);
  return {
    async write(text) {
      const file = await open(canReplace ? beside : place, 'w', (there?.mode ?? 0o666) & 0o777);
      try {
        await file.writeFile(text);
        await file.close();
        if (canReplace) await rename(beside, place);
      } catch (error) {
        await file.close().catch(() => undefined);
        if (canReplace) await unlink(beside).catch(() => undefined);
        throw error;
      }
    },
  };
}

/** Can there be a file beside it? It must, unless there is one already that can be written into. */
async function tryOut(beside: string, isNeeded: boolean): Promise<boolean> {
  try {
    await (await open(beside, 'w')).close();
    await unlink(beside);
    return true;
  } catch (error) {
    if (isNeeded || systemErrorCode(error) === undefined) throw error;
    return false;
  }
}
