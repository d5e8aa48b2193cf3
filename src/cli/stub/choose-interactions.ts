import type { StubInteraction } from '../../../contracts/stub/stub-interaction.ts';
import { findNearest } from '../../zone/nearest.ts';
import { chosenBy } from '../chosen-by.ts';
import { printable } from '../printable.ts';
import { failed, type Result } from '../problem.ts';

/**
 * The descriptions that patterns choose: a whole description, a part of one, or one with `*` for anything. `all` is every
 * interaction, `refusals` are those that answer with an error, `mistakes` these and what Onezone forgives. A pattern that chooses nothing is a mistake.
 */
export function chooseInteractions(
  interactions: readonly StubInteraction[],
  patterns: readonly string[],
  option: string,
): Result<ReadonlySet<string>> {
  const chosen = new Set<string>();
  for (const pattern of patterns) {
    const found = interactions.filter(chooserOf(pattern, interactions));
    if (found.length === 0) return nothingFound(pattern, interactions, option);
    for (const { description } of found) chosen.add(description);
  }
  return { ok: true, value: chosen };
}

function chooserOf(
  pattern: string,
  interactions: readonly StubInteraction[],
): (interaction: StubInteraction) => boolean {
  if (pattern === 'all') return () => true;
  if (pattern === 'mistakes') return ({ mistake }) => mistake !== null;
  if (pattern === 'refusals') return ({ isRefusal }) => isRefusal;
  const isChosen = chosenBy(
    pattern,
    interactions.map(({ description }) => description),
  );
  return ({ description }) => isChosen(description);
}

function nothingFound(pattern: string, interactions: readonly StubInteraction[], option: string) {
  const descriptions = interactions.map(({ description }) => description);
  const nearest = findNearest(pattern, descriptions);
  const next =
    nearest === undefined
      ? 'See onezone-mock stub --list; a part of a description will do, and * stands for anything.'
      : `Did you mean ${option} "${nearest}"?`;
  return failed(`No interaction is called "${printable(pattern)}" (${option}).`, '', next);
}
