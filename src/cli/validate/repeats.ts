import type { Judged } from './judged.ts';

/** Finds what has the same problems as others before it, so that a person need not read it all. */
export interface Repeats {
  /** Counts one more; is it to be shown? */
  isShown(judged: Judged): boolean;
  /** The kinds of which some were not shown: how many, and their first message. */
  hidden(): readonly Hidden[];
}

/** Several of a kind that were not shown. */
export interface Hidden {
  readonly count: number;
  readonly message: string;
}

const SHOWN = 3;
/** Of further kinds, and of those with longer messages, all are shown: a hostile server could make up millions. */
const MAX_KINDS = 100;
const MAX_KEY = 20_000;

/** Nothing counted yet. Of a kind are those with the same operation, status and messages. */
export function createRepeats(): Repeats {
  const kinds = new Map<string, { count: number; readonly message: string }>();
  return {
    isShown({ operationId, status, problems }) {
      const messages = problems.map(({ message }) => message);
      const key = [operationId, status, ...messages].join('\n');
      const kind = kinds.get(key);
      if (kind !== undefined) {
        kind.count += 1;
        return kind.count <= SHOWN;
      }
      if (kinds.size < MAX_KINDS && key.length <= MAX_KEY) kinds.set(key, { count: 1, message: messages[0] ?? '' });
      return true;
    },
    hidden() {
      return [...kinds.values()]
        .filter(({ count }) => count > SHOWN)
        .map(({ count, message }) => ({ count: count - SHOWN, message }));
    },
  };
}
