/** Times that provider states give, in seconds since the epoch. */
interface StateTimes extends Readonly<Record<string, number>> {
  readonly now: number;
  /** When a new token may end. */
  readonly validUntil: number;
  /** The latest end of a new temporary token, less what a request takes. */
  readonly longestValidUntil: number;
  /** Later than that: by more than a request takes, by less than any mistake of note. */
  readonly tooLateValidUntil: number;
}

/** Seconds that a short-lived token lives: more than a request takes. */
export const SHORT_LIFE = 30;

const HOUR = 3600;
const SLACK = 2;
const TOO_LATE_BY = 60;

/** The times of a state that is set up now, on a server that lets temporary tokens live for so many seconds. */
export function stateTimes(now: number, maxTtl: number): StateTimes {
  return {
    now,
    validUntil: now + HOUR,
    longestValidUntil: now + maxTtl - SLACK,
    tooLateValidUntil: now + maxTtl + TOO_LATE_BY,
  };
}
