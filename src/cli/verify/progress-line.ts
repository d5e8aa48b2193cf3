import type { Progress } from '../../../contracts/verify/verify-target.ts';
import type { Terminal } from '../terminal.ts';

/** A line on a person's screen that says how far it is; it is gone when there is something to read. */
export interface ProgressLine {
  show(text: string): void;
  clear(): void;
}

/** Shows it on standard error, if that is a terminal and no program reads the output. */
export function progressLine({ err }: Terminal, { json }: { readonly json?: boolean }): ProgressLine {
  if (!err.isTerminal || json === true) return { show: () => undefined, clear: () => undefined };
  let isShown = false;
  return {
    show(text) {
      isShown = true;
      // Some terminals do not tell how wide they are.
      err.writeIfRead(`\r${err.columns > 0 ? text.slice(0, err.columns - 1) : text}\u001b[K`);
    },
    clear() {
      if (isShown) err.writeIfRead('\r\u001b[K');
      isShown = false;
    },
  };
}

/** `asking: 12 of 581`. */
export function progressText({ step, done, of }: Progress): string {
  return `${step}: ${done} of ${of}`;
}
