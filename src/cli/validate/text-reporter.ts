import { paintFor } from '../paint.ts';
import { printable } from '../printable.ts';
import type { Output } from '../terminal.ts';
import { countOf } from '../count-of.ts';
import type { Reporter, Summary } from './judged.ts';
import { createRepeats } from './repeats.ts';

/** Tells a person; of what repeats, the first ones and how many more there are. */
export function textReporter(output: Output, source: string): Reporter {
  const paint = paintFor(output);
  const repeats = createRepeats();
  return {
    judged(judged) {
      const { entry, operationId, method, path, status, problems } = judged;
      if (problems.length === 0 || !repeats.isShown(judged)) return;
      const place = entry === null ? source : `entry ${entry.number} (line ${entry.line})`;
      const lines = problems.map(({ message }) => `  ${printable(message)}\n`).join('');
      const asked = printable(`${method} ${path} → ${status}`);
      output.write(`${paint('bold', place)}  ${asked}  ${paint('dim', operationId)}\n${lines}\n`);
    },
    finish(summary) {
      const { violating } = summary;
      const more = repeats
        .hidden()
        .map(({ count, message }) => `… and ${count} more with the same: ${printable(message)}\n`);
      if (more.length > 0) output.write(`${more.join('')}\n`);
      const [first = '', ...rest] = summaryLines(summary);
      output.write([violating > 0 ? paint('red', first) : first, ...rest, ''].join('\n'));
    },
  };
}

function summaryLines(summary: Summary): readonly string[] {
  const { source, har, withoutBody } = summary;
  const lines = [`${source}: ${outcomeWords(summary)}.`];
  if (har !== null) {
    const skipped = [
      [har.foreign, 'to other servers'],
      [har.undescribed, 'to Onezone that openapi.yaml does not describe'],
      [har.unanswered, 'without an answer'],
      [har.unreadable, 'that cannot be read'],
    ] as const;
    const told = skipped.filter(([number]) => number > 0).map(([number, what]) => `${number} ${what}`);
    lines.push(`${countOf(har.entries, 'entry')}; skipped: ${told.length === 0 ? 'none' : told.join(', ')}.`);
  }
  if (withoutBody > 0) {
    lines.push(
      `The body of ${countOf(withoutBody, 'answer')} was not recorded: there, only status and headers were judged.`,
    );
  }
  return lines;
}

function outcomeWords({ har, judged, violating, problems }: Summary): string {
  if (judged === 0) return 'nothing was judged';
  if (har === null) return problems === 0 ? 'as openapi.yaml says' : countOf(problems, 'problem');
  const outcome = violating === 0 ? 'all as openapi.yaml says' : `${violating} with ${countOf(problems, 'problem')}`;
  return `${countOf(judged, 'exchange')} with Onezone judged, ${outcome}`;
}
