import { valueAt } from '../../src/contract/value-at.ts';
import { showJson } from '../../src/contract/violation-words.ts';
import { decodeBase64 } from '../../src/macaroon/base64.ts';
import { decodeText } from '../../src/macaroon/byte-string.ts';
import type { Problem } from '../../src/validators/problem.ts';

const MAX_EXAMPLES = 2;
const CAVEAT = /^(\/caveats\/\d+)(\/.*)$/;
/** A list's items are all alike. */
const ITEM = /\/\d+$/;

/**
 * Says of a text in a wrong form what the right one looks like, by what the contracts have in its place: a pattern is no words.
 * Of caveats, the examples are those of the same type.
 */
export function formWords(problem: Problem, body: unknown, examples: readonly unknown[]): Problem {
  const { pattern } = problem.expected;
  if (problem.part !== 'body' || problem.rule !== 'pattern' || pattern === undefined) return problem;
  const right = rightTexts(problem.pointer, body, examples).filter((text) => new RegExp(pattern, 'u').test(text));
  const shown = [...new Set(right)].slice(0, MAX_EXAMPLES).map(showText);
  if (shown.length === 0) return problem;
  const words = `is ${showJson(problem.found)}, which should look like ${shown.join(' or ')}`;
  return { ...problem, message: `request body ${problem.pointer} ${words}` };
}

function rightTexts(pointer: string, body: unknown, examples: readonly unknown[]): readonly string[] {
  const [, caveat, inside] = CAVEAT.exec(pointer) ?? [];
  const type = caveat === undefined ? undefined : valueAt(body, `${caveat}/type`);
  const wholes = examples.flatMap((example): readonly unknown[] => {
    if (inside === undefined) return [example];
    const caveats = valueAt(example, '/caveats');
    return Array.isArray(caveats) ? caveats.filter((one: unknown) => valueAt(one, '/type') === type) : [];
  });
  const within = (inside ?? pointer).replace(ITEM, '');
  return wholes.flatMap((whole) => {
    const value = valueAt(whole, within);
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    return values.filter((one) => typeof one === 'string');
  });
}

/** A text, and what it says when it is base64 of some. */
function showText(text: string): string {
  const bytes = text.length % 4 === 0 && text.length > 4 ? decodeBase64(text) : null;
  const said = bytes === null ? null : decodeText(bytes);
  const isText = typeof said === 'string' && /^[\x20-\x7E]+$/.test(said);
  return isText ? `${JSON.stringify(text)}, which is base64 of ${JSON.stringify(said)},` : JSON.stringify(text);
}
