import type { WorldProblem } from './world-problem.ts';

/** A parsed text, or why it cannot be parsed. */
export type ParsedText =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly WorldProblem[] };

/** A problem at a place in the text, with its line as evidence. */
export function problemInText(text: string, offset: number, message: string, fix: string): WorldProblem {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  const lineEnd = text.indexOf('\n', offset);
  const column = offset - lineStart + 1;
  // From a long line, the part around the place.
  const from = Math.max(lineStart, offset - 30);
  const evidence = text
    .slice(from, Math.min(lineEnd < 0 ? text.length : lineEnd, from + 60))
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim();
  const line = before.split('\n').length;
  return { pointer: '', path: `line ${line}, column ${column}`, value: evidence, message, fix };
}
