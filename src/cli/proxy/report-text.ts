import { countOf } from '../count-of.ts';
import type { CountedViolation, Report } from '../../proxy/tally.ts';
import { paintFor } from '../paint.ts';
import { printable } from '../printable.ts';
import type { Output } from '../terminal.ts';
import { judgesText, violationText } from './exchange-text.ts';

/** A report for a person: the sum, then the violations by operation and status with their counts, then what was not judged. */
export function reportText(report: Report, output: Output): string {
  const paint = paintFor(output);
  const { exchanges, violating, unjudged, violations, notJudged, others } = report;
  const sum = [
    countOf(exchanges, 'exchange'),
    violating === 0 ? 'no violations' : paint('red', `${violating} with violations`),
    ...(unjudged === 0 ? [] : [`${unjudged} not or not wholly judged`]),
  ];
  const groups = Object.groupBy(violations, headOf);
  const lines = Object.entries(groups).flatMap(([head, group = []]) => [
    '',
    paint('bold', printable(head)),
    ...group.map((violation) => `  ${lineOf(violation)} ${paint('dim', judgesText(violation))}`),
  ]);
  const unseen = notJudged.map(({ method, path, why, count }) =>
    printable(`  ${times(count)}${method} ${path}  ${why}`),
  );
  return [
    sum.join(', '),
    ...lines,
    ...(unseen.length === 0 ? [] : ['', paint('bold', 'Not judged'), ...unseen]),
    ...(others === 0 ? [] : ['', `and ${others} of further kinds`]),
    '',
  ].join('\n');
}

function headOf({ operationId, method, path }: CountedViolation): string {
  return operationId ?? `${method} ${path}`;
}

function lineOf(violation: CountedViolation): string {
  const status = violation.status === null ? 'none' : String(violation.status);
  return `${times(violation.count)}${status.padEnd(5)}${violationText(violation)}`;
}

function times(count: number): string {
  return `${count} ×`.padEnd(7);
}
