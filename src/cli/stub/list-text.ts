import type { ListedInteraction } from '../../../contracts/stub/list-interactions.ts';
import type { StubVariable } from '../../../contracts/stub/variables.ts';
import { paintFor } from '../paint.ts';
import { printable } from '../printable.ts';
import type { Output } from '../terminal.ts';

const MAX_TEXT = 300;
/** A shorter value may stand in a text by chance. */
const MIN_NAMED = 16;

/** The interactions for a person: what to send, with the variables in the place of their values, and what comes back. */
export function listText(
  interactions: readonly ListedInteraction[],
  variables: readonly StubVariable[],
  output: Output,
): string {
  const paint = paintFor(output);
  const named = (text: string): string =>
    variables.reduce(
      (shown, { name, value }) => (value.length < MIN_NAMED ? shown : shown.replaceAll(value, `$${name}`)),
      text,
    );
  const entries = interactions.flatMap(({ description, mistake, request, status, errorId }) => {
    const headers = Object.entries(request.headers).map(([name, value]) => `    ${name}: ${shorten(named(value))}`);
    const body = request.isText ? String(request.body) : JSON.stringify(request.body);
    const hint = mistake !== null ? paint('dim', '  (to be announced)') : '';
    return [
      paint('bold', printable(description)),
      `  ${printable(`${request.method} ${named(request.path)}`)}`,
      ...headers.map(printable),
      ...(request.body === null ? [] : [`    ${printable(shorten(named(body)))}`]),
      `  → ${status}${errorId === null ? '' : ` ${printable(errorId)}`}${hint}`,
      '',
    ];
  });
  const width = Math.max(0, ...variables.map(({ name }) => name.length));
  const told = variables.map(({ name, states }) =>
    `  ${name.padEnd(width)}  ${printable(states.join(', '))}`.trimEnd(),
  );
  return [...entries, paint('bold', 'Variables that the client gets, behind -- or by pasting'), ...told, ''].join('\n');
}

function shorten(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}… (${text.length} characters; --json shows all)` : text;
}
