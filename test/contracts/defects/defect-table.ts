import type { Catch } from './catch-defect.ts';

/** A defect and what catches it. */
export interface DefectRow {
  readonly group: string;
  readonly name: string;
  /** How many contracts catch it. */
  readonly count: number;
  /** Some of them, by their descriptions. */
  readonly catching: readonly string[];
  /** Who of the judges says so, in some of them. */
  readonly judges: readonly string[];
}

const SHOWN = 2;

/** A row of what was found. */
export function rowOf(group: string, name: string, catches: readonly Catch[]): DefectRow {
  const judges = [...new Set(catches.flatMap((one) => one.judges))].toSorted();
  return {
    group,
    name,
    count: catches.length,
    catching: catches.slice(0, SHOWN).map(({ description }) => description),
    judges,
  };
}

/** The table for docs/contract-defects.md. */
export function writeDefectTable(rows: readonly DefectRow[]): string {
  const groups = [...Map.groupBy(rows, ({ group }) => group)].map(
    ([group, ones]) =>
      `## ${group}\n\n| defect | caught by | by whom |\n|---|---|---|\n${ones.map((row) => `${writeRow(row)}\n`).join('')}`,
  );
  return `${HEAD(rows.length)}\n${groups.join('\n')}`;
}

/** Reads what {@link writeDefectTable} has written. */
export function readDefectTable(text: string): readonly DefectRow[] {
  let group = '';
  const rows: DefectRow[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('## ')) group = line.slice(3);
    const cells = /^\| (.+) \| (\d+): (.+) \| (.+) \|$/.exec(line);
    if (cells === null) continue;
    const [, name = '', count = '', catching = '', judges = ''] = cells;
    rows.push({ group, name, count: Number(count), catching: catching.split('<br>'), judges: judges.split(', ') });
  }
  return rows;
}

function writeRow({ name, count, catching, judges }: DefectRow): string {
  return `| ${name} | ${count}: ${catching.join('<br>')} | ${judges.join(', ')} |`;
}

const HEAD = (count: number): string => `# Defects that the contracts catch

A contract is worth something only if it can fail. So ${count} defects of a Onezone were switched on, one at a time, and the server was verified: how many contracts catch each, two of them by name, and which of the
[judges](verify.md#who-judges) said so. \`npm run contracts:defects\` writes this table; \`test/contracts/defects.test.ts\` holds it against the contracts.
`;
