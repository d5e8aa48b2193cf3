import type { StubReport } from '../../../contracts/stub/stub-report.ts';
import { clientDefects, type ClientDefect } from './clients/defects.ts';
import { clientText, ourInteractions, runClient, stubOf } from './run-client.ts';

/** What came of running the clients with their defects. */
export interface ClientDefectTable {
  /** For docs/stub-defects.md. */
  readonly table: string;
  /** Defects that nothing was said of. */
  readonly missed: readonly string[];
}

/** Runs the clients with each of their defects against the stub. */
export async function runClientDefects(): Promise<ClientDefectTable> {
  const interactions = ourInteractions();
  const rows: string[] = [];
  const missed: string[] = [];
  for (const pair of inPairs(clientDefects)) {
    const caught = await Promise.all(
      pair.map(async (defect) => {
        const report = await runClient(stubOf(interactions), defect.client, changedText(defect));
        return { defect, how: howCaught(report) };
      }),
    );
    for (const { defect, how } of caught) {
      const language = defect.client.endsWith('.py') ? 'Python' : 'shell';
      if (how.length === 0) missed.push(defect.what);
      rows.push(`| ${defect.what} | ${language} | ${how[0] ?? '**not caught**'} |`);
    }
  }
  return { table: `${HEAD}\n${rows.join('\n')}\n`, missed };
}

const HEAD = `# Defects of clients, and how the stub catches them

Two clients that know nothing of onezone-mock (\`test/contracts/stub/clients\`: Python's standard library, a shell script with curl) keep the contracts as they are. Each of the defects below is a change of one place of one
of them, made by a test, and each is caught: the command's exit code is 1. What is shown is the first thing that the report says; longer numbers are left out, for they change with the time. \`npm run contracts:defects\` writes this table.

| defect | client | what the report says |
|---|---|---|`;

function changedText({ what, client, from, to }: ClientDefect): string {
  const text = clientText(client);
  if (!text.includes(from)) throw new RangeError(`the defect "${what}" is no change of ${client}`);
  return text.replaceAll(from, () => to);
}

function howCaught({ unmatched, met, failures }: StubReport): readonly string[] {
  return [
    ...unmatched.map(({ differences, nearest }) => {
      const told = differences.map(({ message }) => message).join('; ');
      return cell(`matches nothing; nearest *${nearest}*: ${told}`);
    }),
    ...met.flatMap(({ description, fault }) => (fault === null ? [] : [cell(`*${description}*: ${fault}`)])),
    ...failures,
  ];
}

function cell(text: string): string {
  return text
    .replaceAll(/\b[\da-f]{32}\w*/g, '…')
    .replaceAll(/\d{10,}(?:\.\d+)?/g, '…')
    .replaceAll(/\b\d+ seconds/g, '… seconds')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:]+Z/g, '…')
    .replaceAll('|', String.raw`\|`);
}

function inPairs<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return items.flatMap((_, index) => (index % 2 === 0 ? [items.slice(index, index + 2)] : []));
}
