import { pathItems } from '../contract/generated/operations.ts';

/** More of them make no better hint, and a line of the log that nobody reads. */
const MAX_PATHS = 3;
/** Paths that are served have no more. */
const MAX_SEGMENTS = 16;

/** The served paths that have most in common with one that is not, the likest first. */
export function pathsLike(path: string): readonly string[] {
  const asked = segmentsOf(path.split('?', 1)[0] ?? '').slice(0, MAX_SEGMENTS);
  const likeness = (candidate: string): number => {
    const segments = segmentsOf(candidate);
    const shared = segments.filter((segment) => asked.includes(segment)).length;
    return 2 * shared - Math.abs(segments.length - asked.length);
  };
  return pathItems
    .map((item) => item.path)
    .map((candidate) => ({ candidate, likeness: likeness(candidate) }))
    .toSorted((one, other) => other.likeness - one.likeness)
    .slice(0, MAX_PATHS)
    .map(({ candidate }) => candidate);
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').filter((segment) => segment !== '');
}
