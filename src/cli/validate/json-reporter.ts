import type { Output } from '../terminal.ts';
import type { Reporter } from './judged.ts';

/** Tells a program: one JSON value, written as it grows. */
export function jsonReporter(output: Output): Reporter {
  let separator = '';
  output.write('{"violations":[');
  return {
    judged(judged) {
      if (judged.problems.length === 0) return;
      output.write(`${separator}\n${JSON.stringify(judged)}`);
      separator = ',';
    },
    finish(summary) {
      output.write(`\n],"summary":${JSON.stringify(summary)}}\n`);
    },
  };
}
