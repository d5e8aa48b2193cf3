import type { InteractionSummary, StubReport } from '../../../contracts/stub/stub-report.ts';
import { escapeXml } from '../escape-xml.ts';

/** The report as JUnit: a test case for each interaction, and one for each kind of request that matched none. */
export function stubJunit({ met, unmatched, unmet, troubles, requests }: StubReport): string {
  const cases = [
    ...met.map((interaction) =>
      caseOf(interaction, interaction.fault === null ? '' : failure('met', interaction.fault)),
    ),
    ...unmet.map((interaction) =>
      caseOf(interaction, interaction.expected ? failure('unmet', 'was announced, and never met') : '<skipped/>'),
    ),
    ...unmatched.map(({ method, path, nearest, differences }) => {
      const where = nearest === null ? [] : [`nearest: ${nearest}`];
      const told = [...where, ...differences.map(({ message }) => message)];
      return testCase(
        'unmatched',
        `${method} ${path}`,
        failure('unmatched', told.length === 0 ? 'It matches none of the contracts.' : told.join('\n')),
      );
    }),
    ...(requests === 0
      ? [testCase('stub', 'requests', failure('none', ['No request reached the stub.', ...troubles].join('\n')))]
      : []),
  ];
  const failures = cases.filter((text) => text.includes('<failure')).length;
  const skipped = cases.filter((text) => text.includes('<skipped/>')).length;
  const numbers = `tests="${cases.length}" failures="${failures}" skipped="${skipped}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="onezone-mock stub" ${numbers}>`,
    ...cases,
    '</testsuite>',
    '',
  ].join('\n');
}

function caseOf({ operationId, description }: InteractionSummary, inner: string): string {
  return testCase(operationId ?? 'unknown', description, inner);
}

function testCase(classname: string, name: string, inner: string): string {
  return `<testcase classname="${escapeXml(classname)}" name="${escapeXml(name)}">${inner}</testcase>`;
}

function failure(type: string, text: string): string {
  const message = text.split('\n').map(escapeXml).join('&#10;');
  return `<failure type="${type}" message="${message}">${message}</failure>`;
}
