import { createCoverage, recordOutcome } from '../../src/contract/coverage.ts';
import { coverageReport, type OperationCoverage } from '../../src/contract/coverage-report.ts';
import { errorNameOf } from '../../src/contract/error-name.ts';
import type { Contract } from './contract.ts';
import { HEART } from '../heart.ts';
import { uncovered } from './uncovered.ts';
import { caveatCoverage } from './caveat-coverage.ts';
import { exampleOf } from './template.ts';

/** What the contracts have of the document. */
export function coverageOf(contracts: readonly Contract[]): readonly OperationCoverage[] {
  const coverage = createCoverage();
  for (const { operationId, answer } of contracts) {
    const error = answer.status < 400 ? null : errorNameOf(exampleOf(answer.body));
    recordOutcome(coverage, operationId, answer.status, error);
  }
  return coverageReport(coverage).operations;
}

/** Is an operation one on tokens? The others are what clients ask for beside. */
export function isAboutTokens({ path }: Pick<OperationCoverage, 'path'>): boolean {
  return /\/tokens\/|[/_]token$/.test(path);
}

/** The table of docs/contract-coverage.md. */
export function coverageText(contracts: readonly Contract[]): string {
  const covered = coverageOf(contracts);
  const heart = covered.filter(({ operationId }) => HEART.has(operationId));
  const others = covered.filter((operation) => isAboutTokens(operation) && !HEART.has(operation.operationId));
  const beside = covered.filter((operation) => !isAboutTokens(operation));
  return [
    '# What the contracts cover',
    '',
    `${contracts.length} interactions. Written by \`npm run contracts\`, which a test holds it to. Numbers count interactions; where there is none, the reason stands.`,
    '',
    ...heart.flatMap(heartLines),
    '## Caveat types',
    '',
    ...caveatCoverage(contracts),
    '',
    '## The other operations on tokens',
    '',
    'Each has a success and a refusal at least. What is checked of every request alike, in the same code (credentials, HTTP, caveats), has its contracts above.',
    '',
    '| operation | successes | refusals |',
    '|---|---|---|',
    ...others.map(otherLine),
    '',
    '## What has no contract',
    '',
    `These operations are not about tokens, and clients ask for them beside; \`onezone-mock validate\` and \`proxy\` judge them by the document: ${beside.map(({ operationId }) => `\`${operationId}\``).join(', ')}.`,
    '',
  ].join('\n');
}

function heartLines({ operationId, method, path, count, statuses }: OperationCoverage): readonly string[] {
  const rows = statuses.flatMap(({ status, count: met, errors }) =>
    errors.length === 0
      ? [row(operationId, status, '', met)]
      : errors.map((error) => row(operationId, status, error.name, error.count)),
  );
  return [
    `## ${method} ${path}`,
    '',
    `${count} interactions.`,
    '',
    '| status | error | |',
    '|---|---|---|',
    ...rows,
    '',
  ];
}

function row(operationId: string, status: number, error: string, count: number): string {
  const told = count > 0 ? String(count) : (uncovered(operationId, status, error) ?? '');
  return `| ${status} | ${error === '' ? '' : `\`${error}\``} | ${told} |`;
}

function otherLine({ operationId, statuses }: OperationCoverage): string {
  const successes = statuses.filter(({ status }) => status < 300).reduce((sum, { count }) => sum + count, 0);
  const refusals = statuses
    .filter(({ status, count }) => status >= 300 && count > 0)
    .flatMap(({ status, errors }) =>
      errors
        .filter(({ count }) => count > 0)
        .map(({ name, count }) => `${status} \`${name}\`${count > 1 ? ` × ${count}` : ''}`),
    );
  return `| \`${operationId}\` | ${successes} | ${refusals.join(', ')} |`;
}
