import type { Verified } from '../../../contracts/verify/verification.ts';
import { escapeXml } from '../escape-xml.ts';
import { countsOf, interactionsOf, type Report } from './report.ts';

/** The report as a JUnit file: a test case for each interaction. */
export function junitReport(report: Report): string {
  const interactions = interactionsOf(report);
  const counts = countsOf(interactions);
  const [failed, skipped] = report.isStrict ? [counts.failed + counts.skipped, 0] : [counts.failed, counts.skipped];
  const name = escapeXml(`onezone-mock verify ${report.target}`);
  const head = `<testsuite name="${name}" tests="${interactions.length}" failures="${failed}" skipped="${skipped}">`;
  const cases = interactions.map((one) => testCase(one, report.isStrict));
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${cases.join('\n')}\n</testsuite>\n`;
}

function testCase({ description, operationId, outcome, why, findings }: Verified, isStrict: boolean): string {
  const head = `<testcase classname="${escapeXml(operationId ?? 'unknown')}" name="${escapeXml(description)}">`;
  const element = isStrict ? 'failure type="skipped"' : 'skipped';
  const skipped = outcome === 'skipped' ? `<${element} message="${escapeXml(why)}"/>` : '';
  const failures = findings.map(({ judge, part, place, message, expected, found }) => {
    const differences = expected === undefined ? [] : [`expected ${expected}`, `found ${found ?? 'nothing'}`];
    const text = escapeXml(`${judge}: ${part} ${place}: ${message}`);
    return `<failure type="${escapeXml(judge)}" message="${text}">${[text, ...differences.map(escapeXml)].join('\n')}</failure>`;
  });
  return `${head}${skipped}${failures.join('')}</testcase>`;
}
