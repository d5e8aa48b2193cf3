import { errorAnswer } from '../../api/answers.ts';
import { refusals } from '../../api/refusals.ts';
import { onezoneError } from '../../errors/error-table.ts';
import { acceptCaveats } from '../../token/accept-caveats.ts';
import type { TokenUse } from '../../token/caveats/caveat-codec.ts';
import type { Caveat } from '../../token/caveats/registry.ts';
import { confine as confineParsed } from '../../token/confine-token.ts';
import { failure, type Failure } from '../../token/failure.ts';
import { DEFAULT_MAX_TOKEN_SIZE, parseToken, type ParsedToken } from '../../token/parsed-token.ts';
import { unreadableToken } from '../../token/token-errors.ts';
import { printTokenType } from '../../token/token-type.ts';
import { useOf } from '../../token/verify-token.ts';
import { systemClock } from '../../zone/clock.ts';
import { caveatsAsked, type CaveatOptions } from '../caveats-asked.ts';
import { printable } from '../printable.ts';
import { EXIT, tellProblem, type Problem } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { tokenFromInput } from '../token-from-input.ts';

/** Which caveats to add, and how to print the token. */
export interface ConfineOptions extends CaveatOptions {
  /** Seconds since the epoch from which spans count. */
  readonly now?: number;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

/** Adds caveats to a token and prints it; tells the exit code. */
export async function confine(
  argument: string | undefined,
  options: ConfineOptions,
  terminal: Terminal,
): Promise<number> {
  const given = await tokenFromInput(argument, {}, terminal, 'confine');
  if (!given.ok) return misuse(terminal, given.problem);
  const asked = caveatsAsked(options, options.now ?? systemClock.now());
  if (!asked.ok) return misuse(terminal, asked.problem);
  if (asked.value.length === 0) return misuse(terminal, NO_CAVEATS);

  const accepted = acceptCaveats(asked.value);
  if (!accepted.ok) return refuse(accepted, options, terminal);
  const token = parseToken(given.value);
  if (typeof token === 'string') {
    const tokenError = unreadableToken(token, DEFAULT_MAX_TOKEN_SIZE);
    return refuse(failure(onezoneError('badValueToken', { key: 'token', tokenError })), options, terminal);
  }
  const confined = confineParsed(token, accepted.caveats);
  if (!confined.ok) return refuse(confined, options, terminal);

  const { out, err } = terminal;
  const { json = false, quiet = false } = options;
  out.write(json ? `${JSON.stringify({ token: confined.token })}\n` : `${confined.token}\n`);
  if (!json && !quiet) for (const line of warnings(token, accepted.caveats)) err.write(`onezone-mock: ${line}\n`);
  return EXIT.ok;
}

const NO_CAVEATS: Problem = {
  what: 'There is nothing to confine the token by.',
  evidence: '',
  next: 'Name a caveat, such as --time 1h, --readonly or --ip 10.0.0.0/8.',
};

const CRASH: Problem = {
  what: 'Onezone would crash on confining this token, and answer an empty 500.',
  evidence: 'It cannot write its own error, in which a text is no UTF-8.',
  next: 'Compare the token with where it came from.',
};

function misuse(terminal: Terminal, problem: Problem): number {
  tellProblem(terminal, problem);
  return EXIT.usage;
}

/** Tells the refusal of Onezone's own operation, `POST /tokens/confine`. */
function refuse(reason: Failure, { json = false }: ConfineOptions, terminal: Terminal): number {
  if (!('error' in reason)) {
    tellProblem(terminal, CRASH);
    return EXIT.refused;
  }
  const { error, httpCode } = reason;
  const refusal = refusals.logic(error);
  if (json) terminal.out.write(`${errorAnswer(error, refusal).body}\n`);
  tellProblem(terminal, {
    what: `Onezone refuses to confine this token: ${httpCode} ${error.id}.`,
    evidence: printable(error.description),
    next: `${refusal.next}.`,
  });
  return EXIT.refused;
}

/** Caveats that every use of the token will fail at. */
function warnings(token: ParsedToken, caveats: readonly Caveat[]): readonly string[] {
  const use = useOf(token);
  const uses: readonly TokenUse[] = use === 'access' ? [use, 'access-as-identity'] : [use];
  return caveats
    .filter(({ codec }) => !uses.some((one) => codec.supportedIn.includes(one)))
    .map(
      ({ codec, json }) =>
        `no ${printable(printTokenType(token.type))} may carry the caveat “${printable(codec.explain(json))}”: ` +
        'the result will be refused everywhere',
    );
}
