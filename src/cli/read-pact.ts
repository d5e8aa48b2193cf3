import { checkPact, type Contradiction } from '../../contracts/check/check-pact.ts';
import { loadPact, type Pact } from '../../contracts/load-pact.ts';
import { printable } from './printable.ts';
import { failed, type Result } from './problem.ts';

/** Reads the text of a pact, which has a name for messages; one that contradicts openapi.yaml is refused. */
export function readPact(text: string, name: string): Result<Pact> {
  const loaded = loadPact(text);
  if (!loaded.ok) {
    const evidence = `There, ${printable(loaded.where)} ${printable(loaded.problem)}.`;
    return failed(
      `${printable(name)} is no pact that can be read.`,
      evidence,
      'Give a pact file as Pact libraries write it.',
    );
  }
  const contradictions = checkPact(loaded.pact);
  if (contradictions.length > 0) return failed(contradictionText(name, contradictions), '', CONTRADICTED);
  return { ok: true, value: loaded.pact };
}

const CONTRADICTED = 'Change these interactions to what openapi.yaml says, or take them out.';
const MAX_TOLD = 10;

function contradictionText(name: string, contradictions: readonly Contradiction[]): string {
  const told = contradictions
    .slice(0, MAX_TOLD)
    .map(({ description, what }) => `  ${printable(`${description}: ${what}`)}`);
  const more = contradictions.length > MAX_TOLD ? [`  … and ${contradictions.length - MAX_TOLD} more`] : [];
  return [`${printable(name)} contradicts openapi.yaml:`, ...told, ...more].join('\n');
}
