import type { Exchange } from '../../proxy/exchange.ts';
import type { Finding } from '../../proxy/finding.ts';
import { paintFor } from '../paint.ts';
import { printable } from '../printable.ts';
import type { Output } from '../terminal.ts';

/** An exchange with violations, for a person: what was asked and answered, what is wrong with it, who asked. */
export function exchangeText(exchange: Exchange, output: Output): string {
  const paint = paintFor(output);
  const { method, path, status, answered, caller, token, violations } = exchange;
  const outcome = status === null ? 'no answer' : String(status);
  const instead = answered === null || answered === status ? '' : `, the caller got ${answered}`;
  return [
    `${printable(`${method} ${path}`)} → ${paint('red', outcome)}${instead}`,
    ...violations.map((violation) => `  ${violationText(violation)} ${paint('dim', judgesText(violation))}`),
    paint('dim', `  asked with ${printable(caller)}`),
    ...(token === null ? [] : [paint('dim', `  about ${printable(token)}`)]),
    '',
  ].join('\n');
}

/** Where a violation is, and what it is. */
export function violationText({
  direction,
  part,
  pointer,
  message,
}: Pick<Finding, 'direction' | 'part' | 'pointer' | 'message'>): string {
  const where = pointer === '' ? part : `${part} ${pointer}`;
  // Messages go on where the place ends: `is 17, not a text`; some are sentences of their own.
  const colon = part === 'connection' || part === 'method' ? ':' : '';
  return printable(`${direction} ${where}${colon} ${message}`);
}

/** Who found it. */
export function judgesText({ judges }: Pick<Finding, 'judges'>): string {
  return `(${judges.join(', ')})`;
}
