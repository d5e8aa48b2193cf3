import type { PlainAnswer, PlainRequest } from '../../api/plain-http.ts';
import { replaceLongWords } from '../../contract/long-words.ts';
import { paintFor } from '../paint.ts';
import { printable } from '../printable.ts';
import type { Output } from '../terminal.ts';

const MAX_PATH = 200;
/** A path may have a million characters, of which nobody reads more than the first. */
const MAX_SEARCHED = 4000;

/**
 * Writes a line for every refused request (what was refused, why, what to change), and if asked for every other one too.
 * Tokens are cut, queries and credentials in URLs left out, and nothing that a caller sent can move the cursor.
 */
export function logAnswersTo(output: Output, verbose: boolean): (request: PlainRequest, answer: PlainAnswer) => void {
  const paint = paintFor(output);
  return ({ method, path }, { status, refusal }) => {
    if (refusal === undefined && status < 400 && !verbose) return;
    const target = safe(path.slice(0, MAX_SEARCHED).replace(/[?#].*$/s, '?…'));
    const shown = target.length > MAX_PATH ? `${target.slice(0, MAX_PATH)}…` : target;
    const outcome = status < 400 ? String(status) : paint('red', String(status));
    const reason = refusal === undefined ? '' : `  ${safe(refusal.why)} ${paint('dim', `— ${safe(refusal.next)}`)}`;
    output.writeIfRead(`${safe(method)} ${shown} → ${outcome}${reason}\n`);
  };
}

function safe(text: string): string {
  const shown = printable(text)
    .replaceAll(/\?[^\s"]+/g, '?…')
    .replaceAll(/\/\/[^\s/@"]*@/g, '//…@');
  // A word that was cut before has the mark of it already.
  return replaceLongWords(shown, (word) => `${word.slice(0, 8)}…`).replaceAll('……', '…');
}
