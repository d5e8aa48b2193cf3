import { printable } from '../printable.ts';
import type { Judged } from './judged.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The beginning of a JUnit file; the numbers may be unknown. */
export function junitHead(
  source: string,
  counts: { readonly tests: number; readonly failures: number } | null,
): string {
  const numbers = counts === null ? '' : ` tests="${counts.tests}" failures="${counts.failures}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="${escaped(`onezone-mock validate ${source}`)}"${numbers}>`;
}

/** A judged answer as a test case. */
export function junitTestCase({ entry, operationId, method, path, status, hasBody, problems }: Judged): string {
  const place = entry === null ? '' : `entry ${entry.number} (line ${entry.line}): `;
  const name = escaped(`${place}${method} ${path} → ${status}`);
  const head = `\n<testcase classname="${escaped(operationId)}" name="${name}">`;
  const notes = hasBody
    ? ''
    : '<system-out>The body of the answer was not recorded: only status and headers were judged.</system-out>';
  const failures = problems.map(({ rule, message }) => {
    const text = escaped(message);
    return `<failure type="${escaped(rule)}" message="${text}">${text}</failure>`;
  });
  return `${head}${[...failures, notes].join('')}</testcase>`;
}

/** Text for XML, which cannot hold control characters in any form. */
function escaped(text: string): string {
  return printable(text).replaceAll(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
