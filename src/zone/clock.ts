/** Where a zone reads the time from. */
export interface Clock {
  /** Whole seconds since the epoch. */
  now(): number;
  /** Whole milliseconds since the epoch, for who wants to know it better. */
  milliseconds?(): number;
}

/** A clock that a test or a person can move. */
export interface SettableClock extends Clock {
  readonly frozen: boolean;
  /** Moves to a time, given in whole seconds since the epoch; a running clock goes on from there. */
  setTo(seconds: number): void;
  /** Moves by so many seconds, backwards if negative. */
  advance(seconds: number): void;
  /** Stands still, at the present time. */
  freeze(): void;
  /** Goes on from the time at which it stood still. */
  resume(): void;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Math.floor(Date.now() / 1000),
  milliseconds: () => Date.now(),
};

/** A clock that goes with the machine's until it is moved. */
export function settableClock(): SettableClock {
  return startClock(null);
}

/** A clock that stands still at a time until it is moved or resumed. */
export function frozenClock(now: number): SettableClock {
  return startClock(checked(now) * 1000);
}

function startClock(startFrozenAt: number | null): SettableClock {
  /** Milliseconds at which the clock stands still, or null. */
  let frozenAt = startFrozenAt;
  /** Milliseconds by which a running clock is ahead of the machine's. */
  let ahead = 0;
  const milliseconds = (): number => frozenAt ?? Date.now() + ahead;
  const moveTo = (time: number): void => {
    if (frozenAt === null) ahead = time - Date.now();
    else frozenAt = time;
  };
  return {
    now: () => Math.floor(milliseconds() / 1000),
    milliseconds,
    get frozen() {
      return frozenAt !== null;
    },
    setTo: (seconds) => moveTo(checked(seconds) * 1000),
    advance: (seconds) => moveTo(milliseconds() + checked(seconds) * 1000),
    freeze: () => {
      frozenAt = milliseconds();
    },
    resume: () => {
      if (frozenAt === null) return;
      ahead = frozenAt - Date.now();
      frozenAt = null;
    },
  };
}

function checked(seconds: number): number {
  if (Number.isSafeInteger(seconds)) return seconds;
  throw new RangeError(
    `A clock is set in whole seconds, not ${String(seconds)}. Round it, or divide milliseconds by 1000.`,
  );
}
