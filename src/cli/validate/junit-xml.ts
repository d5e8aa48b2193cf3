import { escapeXml } from '../escape-xml.ts';
import type { Judged } from './judged.ts';

/** The beginning of a JUnit file; the numbers may be unknown. */
export function junitHead(
  source: string,
  counts: { readonly tests: number; readonly failures: number } | null,
): string {
  const numbers = counts === null ? '' : ` tests="${counts.tests}" failures="${counts.failures}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="${escapeXml(`onezone-mock validate ${source}`)}"${numbers}>`;
}

/** A judged answer as a test case. */
export function junitTestCase({ entry, operationId, method, path, status, hasBody, problems }: Judged): string {
  const place = entry === null ? '' : `entry ${entry.number} (line ${entry.line}): `;
  const name = escapeXml(`${place}${method} ${path} → ${status}`);
  const head = `\n<testcase classname="${escapeXml(operationId)}" name="${name}">`;
  const notes = hasBody
    ? ''
    : '<system-out>The body of the answer was not recorded: only status and headers were judged.</system-out>';
  const failures = problems.map(({ rule, message }) => {
    const text = escapeXml(message);
    return `<failure type="${escapeXml(rule)}" message="${text}">${text}</failure>`;
  });
  return `${head}${[...failures, notes].join('')}</testcase>`;
}
