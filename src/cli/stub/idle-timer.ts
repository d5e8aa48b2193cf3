/** Runs out when nothing happens for some time. */
export interface IdleTimer {
  readonly over: Promise<void>;
  /** Something happened. */
  restart(): void;
  stop(): void;
}

/** A timer of so many seconds, running already; of none it never runs out. */
export function idleTimer(seconds: number | undefined): IdleTimer {
  let timer: NodeJS.Timeout | undefined;
  let finish = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const restart = (): void => {
    clearTimeout(timer);
    if (seconds !== undefined) timer = setTimeout(finish, seconds * 1000);
  };
  restart();
  return { over, restart, stop: () => clearTimeout(timer) };
}
