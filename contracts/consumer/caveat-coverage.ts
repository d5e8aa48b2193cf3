import { CAVEAT_CODECS } from '../../src/token/caveats/registry.ts';
import type { Contract } from './contract.ts';
import { exampleOf } from './template.ts';

/** In which parts of an interaction a caveat can occur, and how that is told. */
const places: readonly (readonly [title: string, caveatsIn: (contract: Contract) => unknown])[] = [
  [
    'minted',
    ({ operationId, ask, answer }) => (isMint(operationId) && answer.status === 201 ? exampleOf(ask.body) : null),
  ],
  [
    'refused as invalid',
    ({ operationId, answer }) => (isMint(operationId) && answer.status === 400 ? exampleOf(answer.body) : null),
  ],
  [
    'examined',
    ({ operationId, answer }) =>
      operationId === 'examine_token' && answer.status === 200 ? exampleOf(answer.body) : null,
  ],
  ["the caller's, satisfied", ({ states, answer }) => (answer.status < 300 ? callersCaveats(states) : null)],
  ["the caller's, not satisfied", ({ states, answer }) => (answer.status === 401 ? callersCaveats(states) : null)],
];

/** How many interactions have a caveat of each type, by where it stands. */
export function countCaveats(
  contracts: readonly Contract[],
): readonly (readonly [type: string, counts: readonly number[]])[] {
  return CAVEAT_CODECS.map(({ type }) => [
    type,
    places.map(([, caveatsIn]) => contracts.filter((contract) => holds(caveatsIn(contract), type)).length),
  ]);
}

const INVALID = 1;
const SATISFIED = 3;

/** What no request to Onezone's REST interface can satisfy, or no test can. */
const unsatisfiable: Readonly<Record<string, string>> = {
  asn: 'none: where the caller is, nobody can say',
  'geo.country': 'none: where the caller is, nobody can say',
  'geo.region': 'none: where the caller is, nobody can say',
  'data.readonly': 'never',
  'data.path': 'never',
  'data.objectid': 'never',
  scope: 'never',
};

/** The lines of the table. */
export function caveatCoverage(contracts: readonly Contract[]): readonly string[] {
  const titles = places.map(([title]) => title);
  return [
    `| type | ${titles.join(' | ')} |`,
    `|---|${titles.map(() => '---|').join('')}`,
    ...countCaveats(contracts).map(([type, counts]) => {
      const cells = counts.map((count, index) => (count > 0 ? String(count) : (whyNone(type, index) ?? '0')));
      return `| \`${type}\` | ${cells.join(' | ')} |`;
    }),
  ];
}

/** Why a caveat of a type has no interaction in a place; undefined when nobody knows. */
export function whyNone(type: string, place: number): string | undefined {
  if (place === INVALID && type === 'data.readonly') return 'never: there is nothing in it to be wrong';
  return place === SATISFIED ? unsatisfiable[type] : undefined;
}

function isMint(operationId: string): boolean {
  return operationId === 'create_temporary_token_for_current_provider';
}

function callersCaveats(states: Contract['states']): unknown {
  return states.map(({ params }) => params['caveats'] ?? null);
}

/** Is there a caveat of this type anywhere in a value? */
function holds(value: unknown, type: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if ('type' in value && value.type === type) return true;
  // The one that has no type is known by its key.
  if (type === 'scope' && 'scope' in value) return true;
  return Object.values(value).some((part) => holds(part, type));
}
