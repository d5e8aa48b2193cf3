import type { CoverageReport, ErrorCoverage, Share, StatusCoverage } from './coverage-report.ts';

const COUNT_WIDTH = 8;
const STRANGE = '  (not in the document)';

/** The report as a table: how often each operation, status and error was seen, a dash where never. */
export function coverageTable({ summary, operations, elsewhere }: CoverageReport): string {
  const lines = [
    `Seen of openapi.yaml: ${share(summary.operations, 'operations')}, ${share(summary.statuses, 'statuses')}, ${share(summary.errors, 'errors')}.`,
    'A dash stands for what was never seen.',
  ];
  for (const { method, path, operationId, count, statuses } of operations) {
    lines.push('', `${method} ${path}  ${operationId}`, `${countOf(count)}  answers`);
    for (const status of statuses) lines.push(...statusLines(status));
  }
  if (elsewhere.length > 0) {
    lines.push('', 'Answers to requests that are not in the document');
    for (const { place, count } of elsewhere) lines.push(`${countOf(count)}  ${place}`);
  }
  return `${lines.join('\n')}\n`;
}

function statusLines({ status, count, documented, errors }: StatusCoverage): readonly string[] {
  const line = `${countOf(count)}  ${status}${documented ? '' : STRANGE}`;
  return [line, ...errors.map((error) => errorLine(error))];
}

function errorLine({ name, count, documented }: ErrorCoverage): string {
  return `${countOf(count)}      ${name}${documented ? '' : STRANGE}`;
}

function countOf(count: number): string {
  return (count === 0 ? '-' : String(count)).padStart(COUNT_WIDTH);
}

function share({ seen, of, percent }: Share, noun: string): string {
  return `${seen} of ${of} ${noun} (${percent} %)`;
}
