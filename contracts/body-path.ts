import { pointerTo } from '../src/contract/value-at.ts';

/** A key, an index, or any of either. */
export type PathStep = string | number | typeof ANY_KEY | typeof ANY_INDEX;

/** `.*` in a path. */
export const ANY_KEY = Symbol('any key');
/** `[*]` in a path. */
export const ANY_INDEX = Symbol('any index');

/** Reads a path into a body, as Pact writes it: `$.caveats[0]['valid until']`. Undefined when it is none. */
export function readBodyPath(text: string): readonly PathStep[] | undefined {
  if (!text.startsWith('$')) return undefined;
  const steps: PathStep[] = [];
  let rest = text.slice(1);
  while (rest !== '') {
    const [whole, key, index, quoted] =
      /^(?:\.([^.[\]]+)|\[(\d+|\*)\]|\[(?:'((?:[^'\\]|\\.)*)'|"(?:[^"\\]|\\.)*")\])/.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    if (key !== undefined) steps.push(key === '*' ? ANY_KEY : key);
    else if (index !== undefined) steps.push(index === '*' ? ANY_INDEX : Number(index));
    else steps.push((quoted ?? whole.slice(2, -2)).replaceAll(/\\(.)/g, '$1'));
    rest = rest.slice(whole.length);
  }
  return steps;
}

/** The same place as a JSON pointer; null for a path that is none, or that leads to any number of places. */
export function bodyPointer(text: string): string | null {
  const steps = readBodyPath(text);
  if (steps === undefined || steps.some((step) => typeof step === 'symbol')) return null;
  return steps.reduce<string>((pointer, step) => pointerTo(pointer, String(step)), '');
}

/** A copy with another value where a JSON pointer leads, or the same where it leads nowhere. */
export function withValue(whole: unknown, pointer: string, value: unknown): unknown {
  const steps = pointer.split('/').slice(1);
  return replaced(
    whole,
    steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')),
    value,
  );
}

function replaced(whole: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(whole)) {
    return whole.map((item: unknown, index) => (String(index) === step ? replaced(item, rest, value) : item));
  }
  if (typeof whole !== 'object' || whole === null) return whole;
  const members = Object.entries(whole).map(([key, member]) => [
    key,
    key === step ? replaced(member, rest, value) : (member as unknown),
  ]);
  return Object.fromEntries(members);
}
