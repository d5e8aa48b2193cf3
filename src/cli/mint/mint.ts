import { errorAnswer } from '../../api/answers.ts';
import { refusals } from '../../api/refusals.ts';
import { printIsoTime } from '../../token/iso-time.ts';
import { parseToken } from '../../token/parsed-token.ts';
import { describeToken } from '../examine/describe-token.ts';
import { mintAsked, type TokenOptions } from './mint-asked.ts';
import { mintProblem } from './mint-problem.ts';
import { openZone } from '../open-zone.ts';
import { EXIT, tellProblem } from '../problem.ts';
import type { Terminal } from '../terminal.ts';

/** Which token to make, and how to print it. */
export interface MintOptions extends TokenOptions {
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** Mints a token and prints it; tells the exit code. */
export async function mint(options: MintOptions, terminal: Terminal): Promise<number> {
  const opened = await openZone(options, terminal);
  if (!opened.ok) {
    tellProblem(terminal, opened.problem);
    return EXIT.usage;
  }
  const minted = mintAsked(options, opened.value);
  if (!minted.ok) {
    tellProblem(terminal, minted.problem);
    return EXIT.usage;
  }
  const { out, err } = terminal;
  const { json = false, quiet = false } = options;
  const { outcome, addedExpiry } = minted.value;
  if (!outcome.ok) {
    if (json && 'error' in outcome) out.write(`${errorAnswer(outcome.error, refusals.logic(outcome.error)).body}\n`);
    tellProblem(terminal, mintProblem(outcome, opened.value.world));
    return EXIT.refused;
  }
  const { token } = outcome;
  out.write(json ? `${JSON.stringify({ token })}\n` : `${token}\n`);
  if (json || quiet) return EXIT.ok;
  if (addedExpiry !== null) {
    err.write(
      `onezone-mock: no time caveat was given, so it ends at ${printIsoTime(addedExpiry) ?? `second ${addedExpiry}`}; see --time\n`,
    );
  }
  // Who pipes the token on wants nothing else.
  const parsed = out.isTerminal ? parseToken(token, token.length) : null;
  if (typeof parsed === 'object' && parsed !== null) err.write(`\n${describeToken(parsed, opened.value, err)}`);
  return EXIT.ok;
}
