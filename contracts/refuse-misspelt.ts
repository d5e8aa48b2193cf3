import { PactFault } from './pact-fault.ts';

/**
 * Refuses keys that somebody misspelt, which Pact would pass over: `matchingRule` has no effect at all. Other keys that are
 * not known are of somebody's own, and stay.
 */
export function refuseMisspelt(
  object: Readonly<Record<string, unknown>>,
  known: readonly string[],
  where: string,
): void {
  for (const key of Object.keys(object)) {
    const meant = known.includes(key) ? undefined : known.find((one) => isNear(key, one));
    if (meant !== undefined) throw new PactFault(where, `has the key "${key}": did you mean "${meant}"?`);
  }
}

function isNear(key: string, known: string): boolean {
  if (Math.abs(key.length - known.length) > 2) return false;
  return distance(key.toLowerCase(), known.toLowerCase()) <= (known.length < 6 ? 1 : 2);
}

/** How many letters have to be put in, taken out or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [at, letter] of Array.from(one).entries()) {
    const next = [at + 1];
    for (const [index, own] of Array.from(other).entries()) {
      const changed = (row[index] ?? 0) + (letter === own ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
