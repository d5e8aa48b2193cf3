import type { Finding, Verified } from '../../../contracts/verify/verification.ts';
import type { Paint } from '../paint.ts';
import { printable } from '../printable.ts';
import { countsOf, interactionsOf, nextSteps, summaryOf, type Report } from './report.ts';

const MAX_BODY = 300;

/** The report for a person: what failed and how, what was skipped and why, and how many passed. */
export function textReport(report: Report, paint: Paint): string {
  const interactions = interactionsOf(report);
  const { failed } = countsOf(interactions);
  const summary = `${summaryOf(report)}.`;
  const lines = [
    `${paint('bold', printable(report.target))} (states: ${report.states})`,
    ...report.verdicts.map(({ name, consumer, provider }) => `  ${printable(`${name}: ${consumer} → ${provider}`)}`),
    ...report.notes.map((note) => paint('yellow', printable(note))),
    '',
    ...interactions.filter(({ outcome }) => outcome === 'failed').flatMap((one) => [...failedLines(one, paint), '']),
    ...skippedLines(interactions, paint),
    failed > 0 ? paint('red', summary) : summary,
    ...nextSteps(report),
  ];
  return `${lines.join('\n')}\n`;
}

function failedLines({ description, operationId, findings, shown }: Verified, paint: Paint): readonly string[] {
  const asked =
    shown === null
      ? []
      : [
          `  asked  ${shown.request}${bodyOf(shown.requestBody)}`,
          ...shown.requestHeaders.map((header) => `         ${header}`),
        ];
  const came = shown === null || shown.answer === null ? [] : [`  came   ${shown.answer}${bodyOf(shown.answerBody)}`];
  return [
    `${paint('red', 'failed')}  ${paint('bold', printable(description))}  ${paint('dim', operationId ?? '')}`,
    ...findings.flatMap((finding) => findingLines(finding)),
    ...[...asked, ...came].map((line) => paint('dim', printable(line))),
  ];
}

function findingLines({ judge, part, place, message, expected, found }: Finding): readonly string[] {
  // Our own judges say all in one sentence; Pact leaves out where, and sometimes what.
  if (judge !== 'Pact') return [printable(`  ${judge}: ${message}`)];
  const where = [part, place].filter((word) => word !== '' && word !== '/').join(' ');
  const isTold = expected === undefined || (message.includes(expected) && message.includes(found ?? ''));
  const difference = isTold
    ? []
    : [`    expected ${expected}, found ${found === undefined || found === '' ? 'nothing' : found}`];
  return [`  Pact: ${where}: ${message.trim()}`, ...difference].map(printable);
}

/** Those that are skipped for the same reason stand together. */
function skippedLines(interactions: readonly Verified[], paint: Paint): readonly string[] {
  const byReason = Map.groupBy(
    interactions.filter(({ outcome }) => outcome === 'skipped'),
    ({ why }) => why,
  );
  const lines = [...byReason].flatMap(([why, ones]) => [
    `${paint('yellow', 'skipped')}  ${printable(why)}`,
    ...ones.map(({ description }) => `  ${printable(description)}`),
  ]);
  return lines.length === 0 ? [] : [...lines, ''];
}

function bodyOf(body: string): string {
  if (body === '') return '';
  return `  ${body.length > MAX_BODY ? `${body.slice(0, MAX_BODY)}…` : body}`;
}
