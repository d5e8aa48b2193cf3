import { countsOf, interactionsOf, type Report } from './report.ts';

/** The report for a program: one JSON value. */
export function jsonReport(report: Report): string {
  const { target, states, notes, verdicts } = report;
  const interactions = verdicts.flatMap(({ name, interactions: ones }) => ones.map((one) => ({ pact: name, ...one })));
  return `${JSON.stringify({ target, states, notes, summary: countsOf(interactionsOf(report)), interactions })}\n`;
}
