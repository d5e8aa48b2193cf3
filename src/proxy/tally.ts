import type { Exchange } from './exchange.ts';
import type { Finding } from './finding.ts';

/** What a referee saw, summed up. */
export interface Report {
  readonly exchanges: number;
  /** Exchanges with at least one violation. */
  readonly violating: number;
  /** Exchanges of which something could not be judged. */
  readonly unjudged: number;
  /** In the order in which they were first seen, by operation. */
  readonly violations: readonly CountedViolation[];
  readonly notJudged: readonly CountedUnjudged[];
  /** Kinds of either that the lists have no room for. */
  readonly others: number;
}

/** What is wrong at one place of the answers with one status, how often it was seen, and the first of them. */
export interface CountedViolation extends Pick<
  Finding,
  'direction' | 'part' | 'pointer' | 'code' | 'message' | 'judges'
> {
  readonly operationId: string | null;
  readonly method: string;
  /** The operation's, with `{name}` where a parameter stands. */
  readonly path: string;
  readonly status: number | null;
  readonly count: number;
}

/** What could not be judged, and how often. */
export interface CountedUnjudged {
  readonly method: string;
  readonly path: string;
  readonly why: string;
  readonly count: number;
}

/** Counts exchanges. */
export interface Tally {
  add(exchange: Exchange): void;
  report(): Report;
}

/** A caller can invent paths and pointers without end; a report of more kinds than this is read by nobody. */
const MAX_KINDS = 1000;

/** Makes a tally of nothing. */
export function createTally(): Tally {
  const violations = new Map<string, CountedViolation>();
  const notJudged = new Map<string, CountedUnjudged>();
  let exchanges = 0;
  let violating = 0;
  let unjudged = 0;
  let others = 0;
  const count = <Kind extends { readonly count: number }>(
    kinds: Map<string, Kind>,
    key: readonly unknown[],
    first: Kind,
  ): void => {
    const name = JSON.stringify(key);
    const before = kinds.get(name);
    if (before !== undefined) kinds.set(name, { ...before, count: before.count + 1 });
    else if (kinds.size < MAX_KINDS) kinds.set(name, first);
    else others += 1;
  };
  return {
    add({ method, path: asked, operation, status, violations: found, unjudged: unseen }) {
      const operationId = operation?.operationId ?? null;
      const path = operation?.path ?? asked;
      exchanges += 1;
      if (found.length > 0) violating += 1;
      if (unseen.length > 0) unjudged += 1;
      for (const { direction, part, pointer, code, message, judges } of found) {
        const place = { operationId, method, path, status, direction, part, pointer, code };
        count(violations, Object.values(place), { ...place, message, judges, count: 1 });
      }
      for (const why of unseen) count(notJudged, [method, path, why], { method, path, why, count: 1 });
    },
    report: () => ({
      exchanges,
      violating,
      unjudged,
      violations: byOperation([...violations.values()]),
      notJudged: [...notJudged.values()],
      others,
    }),
  };
}

function byOperation(violations: readonly CountedViolation[]): readonly CountedViolation[] {
  const groups = Object.groupBy(violations, ({ operationId, path }) => operationId ?? path);
  return Object.values(groups).flatMap((group = []) => group.toSorted((a, b) => (a.status ?? 0) - (b.status ?? 0)));
}
