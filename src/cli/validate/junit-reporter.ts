import { open } from 'node:fs/promises';
import { junitHead, junitTestCase } from './junit-xml.ts';
import type { Reporter } from './judged.ts';

const FLUSH_AT = 100_000;

/**
 * Writes a JUnit file with a test case for each judged answer. They are written as they come; the numbers at the head of
 * the file are put there in the end, if it is a file that one can go back in.
 *
 * @throws what the system says when the file cannot be written.
 */
export async function junitReporter(path: string, source: string): Promise<Reporter> {
  const file = await open(path, 'w');
  const isSeekable = (await file.stat()).isFile();
  const room = Buffer.byteLength(junitHead(source, { tests: 1e15, failures: 1e15 }));
  let pending = isSeekable ? ' '.repeat(room) : junitHead(source, null);
  const flush = async (): Promise<void> => {
    const text = pending;
    pending = '';
    await file.write(text);
  };
  return {
    async judged(judged) {
      pending += junitTestCase(judged);
      if (pending.length > FLUSH_AT) await flush();
    },
    async finish({ judged, violating }) {
      pending += '</testsuite>\n';
      await flush();
      if (isSeekable) await file.write(junitHead(source, { tests: judged, failures: violating }), 0);
      await file.close();
    },
  };
}
