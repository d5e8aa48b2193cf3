/** Longer texts, and longer lists of candidates, are not compared: it would take too long and help nobody. */
const MAX_LENGTH = 64;
const MAX_CANDIDATES = 500;

/** The candidate that a mistyped text probably meant, or undefined when none is close. */
export function findNearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > MAX_LENGTH || candidates.length > MAX_CANDIDATES) return undefined;
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(text.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate.length > MAX_LENGTH) continue;
    const distance = editDistance(text.toLowerCase(), candidate.toLowerCase());
    if (distance >= least || distance >= candidate.length) continue;
    nearest = candidate;
    least = distance;
  }
  return nearest;
}

/** How many letters to insert, delete or replace to get from one text to the other. */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i++) {
    const current = [i + 1];
    for (let j = 0; j < to.length; j++) {
      const replaced = (previous[j] ?? 0) + (from.charAt(i) === to.charAt(j) ? 0 : 1);
      current.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[to.length] ?? 0;
}
