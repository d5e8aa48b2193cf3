import { explainInOnezone, type ExplainContext, type OnezoneExplanation } from '../../explain-in-onezone.ts';
import { writeJson } from '../../json/write-json.ts';
import type { Zone } from '../../zone/zone.ts';
import { openZone, type WorldOptions } from '../open-zone.ts';
import { printable } from '../printable.ts';
import { EXIT, failed, tellProblem, type Problem, type Result } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { tokenFromInput } from '../token-from-input.ts';
import { explanationText } from './explanation-text.ts';

/** Which token to explain in which circumstances and which world, and how to print it. */
export interface ExplainOptions extends WorldOptions, Omit<ExplainContext, 'now' | 'allowDataAccessCaveats'> {
  /** Seconds since the epoch. */
  readonly at?: number;
  readonly allowDataAccess?: boolean;
  readonly json?: boolean;
}

/** Explains what a world says to a token; tells the exit code. */
export async function explain(
  argument: string | undefined,
  options: ExplainOptions,
  terminal: Terminal,
): Promise<number> {
  const given = await tokenFromInput(argument, options, terminal, 'explain');
  if (!given.ok) return misuse(terminal, given.problem);
  const opened = await openZone(options, terminal);
  if (!opened.ok) return misuse(terminal, opened.problem);
  const { zone } = opened.value;
  const now = options.at ?? zone.clock.now();
  const explained = explainAsked(zone, given.value, options, now);
  if (!explained.ok) return misuse(terminal, explained.problem);
  const { out } = terminal;
  out.write(options.json === true ? `${writeJson(explained.value)}\n` : explanationText(explained.value, now, out));
  return explained.value.accepted ? EXIT.ok : EXIT.refused;
}

function explainAsked(zone: Zone, token: string, options: ExplainOptions, now: number): Result<OnezoneExplanation> {
  const { allowDataAccess = false, ...context } = options;
  try {
    return {
      ok: true,
      value: explainInOnezone(zone, token, { ...context, now, allowDataAccessCaveats: allowDataAccess }),
    };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return failed(printable(error.message), '', 'See onezone-mock explain --help.');
  }
}

function misuse(terminal: Terminal, problem: Problem): number {
  tellProblem(terminal, problem);
  return EXIT.usage;
}
