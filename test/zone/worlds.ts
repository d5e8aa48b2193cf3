import { readFileSync } from 'node:fs';
import { formatWorldProblems } from '../../src/zone/format-world-problems.ts';
import type { WorldFile } from '../../src/zone/world-file.ts';
import type { WorldProblem } from '../../src/zone/world-problem.ts';
import { readWorld, type WorldResult } from '../../src/zone/read-world.ts';
import type { World } from '../../src/zone/world.ts';

/** The text of a file of the repository. */
export function readText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}

/** The world of a result; a refusal fails the test with its problems. */
export function worldOf(result: WorldResult): World {
  if (!result.ok) throw new Error(formatWorldProblems(result, 'the world of this test'));
  return result.world;
}

/** The world of a correct world file. */
export function completed(file: WorldFile): World {
  return worldOf(readWorld(file));
}

/** What is wrong with a value that is no world. */
export function problemsOf(value: unknown): readonly WorldProblem[] {
  const result = readWorld(value);
  if (result.ok) throw new Error('the world of this test was accepted');
  return result.problems;
}
