import { outcomeText } from '../../../contracts/stub/outcome-text.ts';
import type { InteractionSummary, StubReport } from '../../../contracts/stub/stub-report.ts';
import { countOf } from '../count-of.ts';
import { paintFor } from '../paint.ts';
import { printable } from '../printable.ts';
import type { Output } from '../terminal.ts';

/** The report for a person: the sum, what is wrong, what was met, and how much was not. */
export function reportText(report: StubReport, output: Output): string {
  const paint = paintFor(output);
  const { requests, met, unmatched, unmet, troubles, failures } = report;
  const all = met.length + unmet.length;
  const refused = met.filter(({ fault }) => fault !== null);
  const fine = met.filter(({ fault }) => fault === null);
  const missed = unmet.filter(({ expected }) => expected);
  const section = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint('bold', title), ...lines];
  const outcome =
    failures.length === 0 ? 'the client keeps the contract' : paint('red', countOf(failures.length, 'failure'));
  return [
    `${countOf(requests, 'request')}, ${met.length} of ${countOf(all, 'interaction')} met: ${outcome}`,
    ...section(
      'Matched nothing',
      unmatched.flatMap(({ times, method, path, nearest, differences, refusal }) => [
        `  ${timesText(times)}${printable(`${method} ${path}`)}`,
        ...(nearest === null ? [] : [paint('dim', `         nearest: ${printable(nearest)}`)]),
        ...differences.map(({ message }) => `         ${printable(message)}`),
        ...(refusal === null
          ? []
          : [
              paint('dim', `         Onezone would answer ${outcomeText(refusal)}`),
              paint('dim', `         if the tests mean it: --allow ${quoted(refusal.description)}`),
            ]),
      ]),
    ),
    ...section(
      'Should not have been met',
      refused.flatMap((interaction) => [
        `  ${timesText(interaction.times)}${titleOf(interaction)}`,
        `         ${printable(interaction.fault ?? '')}`,
        ...(interaction.fault?.endsWith('announced') !== true
          ? []
          : [paint('dim', `         if the tests mean it: --expect ${quoted(interaction.description)}`)]),
      ]),
    ),
    ...section(
      'Announced, and never met',
      missed.map((interaction) => `         ${titleOf(interaction)}`),
    ),
    ...section(
      'Met',
      fine.map(({ times, withOwnValues, ...interaction }) => {
        const own = withOwnValues === 0 ? '' : paint('dim', `  (${withOwnValues} × with values of the client's own)`);
        return `  ${timesText(times)}${titleOf(interaction)}${own}`;
      }),
    ),
    ...(requests === 0 && troubles.length === 0
      ? ['', 'No request reached the stub. Does the client use the address in ONEZONE_URL?']
      : []),
    ...section(
      'Connections without a whole request',
      troubles.map((text) => `  ${printable(text)}`),
    ),
    ...(unmet.length === missed.length
      ? []
      : [
          '',
          paint('dim', `Not met: ${unmet.length - missed.length} more. onezone-mock stub --list shows what to send.`),
        ]),
    '',
  ].join('\n');
}

function titleOf({ description, status, errorId }: InteractionSummary): string {
  return printable(`${description} → ${outcomeText({ status, errorId })}`);
}

function timesText(times: number): string {
  return `${times} ×`.padEnd(7);
}

function quoted(text: string): string {
  return printable(JSON.stringify(text));
}
