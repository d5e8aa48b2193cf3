import { constants } from 'node:os';
import type { Listening } from '../../server/listen.ts';
import type { Terminal } from '../terminal.ts';

type StopSignal = 'SIGINT' | 'SIGTERM';

/**
 * A program between the terminal and us, as npm is, may pass on a signal that we got from the terminal too; it arrives
 * within this time and does not count as a second one.
 */
const ECHO_MILLISECONDS = 100;

/** Waits for Ctrl-C or SIGTERM, then for the requests in flight. A second signal ends the process at once. */
export function untilStopped(listening: Listening, { err }: Terminal): Promise<void> {
  return new Promise((resolve) => {
    let state: 'serving' | 'stopping' | 'impatient' = 'serving';
    const stop = (signal: StopSignal): void => {
      if (state === 'impatient') process.exit(128 + constants.signals[signal]);
      if (state === 'stopping') return;
      state = 'stopping';
      setTimeout(() => {
        state = 'impatient';
        err.write('onezone-mock: requests are still in flight; another signal ends them.\n');
      }, ECHO_MILLISECONDS).unref();
      listening.close().then(resolve, resolve);
    };
    process.on('SIGINT', stop).on('SIGTERM', stop);
  });
}
