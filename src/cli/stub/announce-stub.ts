import { STUB_PAGE } from '../../../contracts/stub/control-page.ts';
import type { StubInteraction } from '../../../contracts/stub/stub-interaction.ts';
import { shellQuote } from '../../server/tls/shell-quote.ts';
import { countOf } from '../count-of.ts';
import { paintFor } from '../paint.ts';
import { printable } from '../printable.ts';
import type { Terminal } from '../terminal.ts';

/** A stub that is ready. */
export interface ReadyStub {
  readonly baseUrl: string;
  /** What a client gets to know. */
  readonly environment: Readonly<Record<string, string>>;
  /** The client's tests; empty when they are run elsewhere. */
  readonly command: readonly string[];
  readonly interactions: readonly StubInteraction[];
  /** The address on which others reach it, null when only this machine does. */
  readonly openTo: string | null;
  readonly warnings: readonly string[];
}

/** Says that the stub is ready: to a script in one line of JSON, to a person with the variables to paste. */
export function announceStub(
  { baseUrl, environment, command, interactions, openTo, warnings }: ReadyStub,
  { json, quiet }: { readonly json?: boolean; readonly quiet?: boolean },
  { out, err }: Terminal,
): void {
  const served = `${countOf(interactions.length, 'interaction')} at ${baseUrl}`;
  if (json === true) out.write(`${JSON.stringify({ event: 'ready', baseUrl, environment })}\n`);
  else if (command.length > 0) {
    if (quiet !== true) err.write(`onezone-mock: ${served} for ${printable(command.join(' '))}\n`);
  } else {
    const paint = paintFor(out);
    const lines = Object.entries(environment).map(([name, value]) => `export ${name}=${shellQuote(value)}`);
    out.write(
      [
        `${paint('bold', `onezone-mock stub`)} serves ${served}`,
        '',
        paint('bold', 'Paste this where the client is tested'),
        ...lines,
        '',
        `Requests are told here as they come; the report follows after Ctrl-C, and is at ${baseUrl}${STUB_PAGE} at any time.`,
        '',
      ].join('\n'),
    );
  }
  for (const warning of warnings) err.write(`onezone-mock: ${warning}\n`);
  if (openTo !== null) err.write(`onezone-mock: It listens on ${printable(openTo)}: others can use this stub, too.\n`);
}
