import { completeWorld } from './complete-world.ts';
import { findReferenceProblems } from './reference-problems.ts';
import { findShapeProblems } from './shape-problems.ts';
import { findTokenProblems } from './token-problems.ts';
import type { WorldFile } from './world-file.ts';
import { WorldProblems, type WorldProblem } from './world-problem.ts';
import type { World } from './world.ts';

/** A world, or everything that is wrong with it. */
export type WorldResult = { readonly ok: true; readonly world: World } | WorldRefusal;

/** Why a world was refused. */
export interface WorldRefusal {
  readonly ok: false;
  /** In the order in which they were found; not empty. */
  readonly problems: readonly WorldProblem[];
  /** There are more problems than are listed. */
  readonly truncated: boolean;
}

/**
 * Reads a world from a parsed world file (docs/world-file.md): checks it against world.schema.json, checks what a schema
 * cannot, and fills in the defaults. Reports all problems at once.
 */
export function readWorld(value: unknown): WorldResult {
  const problems = new WorldProblems(value);
  findShapeProblems(problems);
  findReferenceProblems(problems);
  findTokenProblems(problems);
  if (problems.found.length > 0) return { ok: false, problems: problems.found, truncated: problems.truncated };
  // The schema has just been checked: the value has the shape of a world file.
  return { ok: true, world: completeWorld(value as WorldFile) };
}
