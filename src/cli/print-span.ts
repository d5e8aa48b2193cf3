const UNITS = [
  ['year', 31_536_000],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A span of time in words, in its two largest units: `2 days 3 hours`. */
export function printSpan(seconds: number): string {
  let rest = Math.abs(seconds);
  if (rest >= 31_536_000_000) return 'more than 1000 years';
  const words: string[] = [];
  for (const [name, size] of UNITS) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    if (count > 0) words.push(`${count} ${name}${count === 1 ? '' : 's'}`);
    // A second unit that does not follow the first would be false precision.
    else if (words.length > 0) break;
    if (words.length === 2) break;
  }
  return words.length === 0 ? '0 seconds' : words.join(' ');
}
