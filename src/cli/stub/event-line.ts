import { outcomeText } from '../../../contracts/stub/outcome-text.ts';
import { shownPath } from '../../../contracts/stub/shown.ts';
import type { AnsweredEvent, StubEvent } from '../../../contracts/stub/stub.ts';
import { paintFor } from '../paint.ts';
import { printable } from '../printable.ts';
import type { Output } from '../terminal.ts';

const MAX_METHOD = 200;

/** What became of a request, in a line or some, for whoever watches. */
export function eventLine(event: StubEvent, output: Output): string {
  const paint = paintFor(output);
  if (event.kind === 'unreadable') return `${paint('red', 'a request that cannot be read')}: ${printable(event.why)}\n`;
  const asked = askedText(event);
  if (event.kind === 'met') {
    const { status, description, fault } = event;
    const told = fault === null ? '' : ` ${paint('red', `— ${fault}`)}`;
    return `${asked} → ${status}  ${printable(description)}${told}\n`;
  }
  const { nearest, differences, refusal } = event;
  const where = nearest === null ? '' : `; nearest: ${printable(nearest)}`;
  const lines = differences.map(({ message }) => `    ${printable(message)}\n`);
  const hint =
    refusal === null ? '' : `    Onezone would answer ${outcomeText(refusal)}: ${printable(refusal.description)}\n`;
  return `${asked} → ${paint('red', 'matches nothing')}${where}\n${lines.join('')}${hint}`;
}

/** The same for a program. */
export function eventJson(event: StubEvent): string {
  if (event.kind === 'unreadable') return `${JSON.stringify({ event: 'request', ...event })}\n`;
  const { request, ...told } = event;
  return `${JSON.stringify({ event: 'request', method: request.method, path: shownPath(request.path), ...told })}\n`;
}

function askedText({ request: { method, path } }: AnsweredEvent): string {
  return printable(`${method.slice(0, MAX_METHOD)} ${shownPath(path)}`);
}
