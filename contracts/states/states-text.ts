import type { StateDefinition, StateUse } from './catalogue.ts';
import { providerStates } from './catalogue.ts';
import { exampleValues } from './example-values.ts';

const SHOWN = 12;

/** The catalogue of states in Markdown, for contracts/README.md. */
function statesText(): string {
  return Object.entries<StateDefinition>(providerStates)
    .map(([name, { meaning, params, values }]) =>
      [
        `#### ${name}`,
        '',
        meaning,
        '',
        ...(Object.keys(params).length === 0 ? [] : ['| parameter | |', '|---|---|', ...rows(params), '']),
        '| value | |',
        '|---|---|',
        ...rows(values),
      ].join('\n'),
    )
    .join('\n\n');
}

/** States of which contracts/README.md shows the whole exchange. */
export const shownStates: readonly StateUse[] = [
  { name: 'a provider with an access token exists', params: {} },
  { name: 'a provider with an access token exists', params: { caveats: [{ type: 'time', validUntil: 1000000000 }] } },
  { name: 'a provider with a short-lived access token exists', params: { ended: true } },
  { name: 'a provider with a revoked access token exists', params: {} },
  { name: 'a provider with an access token was deleted', params: {} },
  { name: 'a user with an access token exists', params: { onezonePrivileges: ['oz_tokens_manage'] } },
  { name: 'a user with an access token exists', params: { blocked: true } },
  { name: "an administrator of a provider's cluster exists", params: {} },
  { name: 'a user with a named token exists', params: { revoked: true } },
  { name: 'a provider with a named token exists', params: {} },
  { name: 'a user who may manage tokens exists', params: {} },
  { name: 'something to join exists', params: { kind: 'group' } },
];

/** A request and an answer for each of them. */
function exampleExchanges(): string {
  return shownStates
    .map((state) => {
      const names = Object.keys(providerStates[state.name].values);
      const values = exampleValues(state);
      const answer = Object.fromEntries(names.map((name) => [name, shortened(values[name])]));
      const request = { state: state.name, params: state.params, action: 'setup' };
      return ['```json', JSON.stringify(request), JSON.stringify(answer, null, 2), '```'].join('\n');
    })
    .join('\n\n');
}

/** contracts/README.md as it has to be: the two parts of it that follow from the catalogue. */
export function readmeText(text: string): string {
  return withPart(withPart(text, 'states', statesText()), 'examples', exampleExchanges());
}

/** A text of Markdown with new lines between the two comments that a part is marked with. */
function withPart(text: string, name: string, part: string): string {
  const [open, close] = [new RegExp(`(<!-- ${name}: [^>]*-->)`), `<!-- /${name} -->`];
  const begin = open.exec(text);
  const end = text.indexOf(close);
  if (begin === null || end === -1) throw new RangeError(`the text has no part ${name}`);
  return `${text.slice(0, begin.index + begin[0].length)}\n\n${part}\n\n${text.slice(end)}`;
}

function rows(entries: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(entries).map(([name, text]) => `| \`${name}\` | ${text} |`);
}

function shortened(value: string | number | undefined): string | number {
  if (typeof value === 'number') return value;
  const text = value ?? '';
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
