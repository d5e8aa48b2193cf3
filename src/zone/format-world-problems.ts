import type { WorldRefusal } from './read-world.ts';

/** What is wrong with a world file, as text for a person: a headline, then a line for each problem. */
export function formatWorldProblems({ problems, truncated }: WorldRefusal, filename: string): string {
  const count =
    problems.length === 1 && !truncated ? '1 problem' : `${truncated ? 'more than ' : ''}${problems.length} problems`;
  const lines = problems.map(({ path, value, message, fix }) => {
    const evidence = value === '' ? '' : ` (found ${value})`;
    return `  ${path} ${message}${evidence}. ${fix}`;
  });
  return [`${filename} has ${count}:`, ...lines].join('\n');
}
