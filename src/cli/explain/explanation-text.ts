import { operations } from '../../contract/generated/operations.ts';
import type { ExplainContext, OnezoneExplanation } from '../../explain-in-onezone.ts';
import { shellQuote } from '../../server/tls/shell-quote.ts';
import type { ContextKey } from '../../token/caveats/caveat-codec.ts';
import type { TokenCheck } from '../../token/explained-token.ts';
import { countOf } from '../count-of.ts';
import { paintFor, type Paint } from '../paint.ts';
import { printSpan } from '../print-span.ts';
import { printable } from '../printable.ts';
import type { Output } from '../terminal.ts';

const MAX_CHECKS = 100;
const MAX_OPERATIONS = 20;
const MAX_LENGTH = 500;

const USES = { access: 'as credentials', identity: 'as an identity token', invite: 'as an invite token' } as const;

/** An explanation in words for a person; nothing in it can do more to the terminal than be read. */
export function explanationText(explanation: OnezoneExplanation, now: number, output: Output): string {
  const paint = paintFor(output);
  const { accepted, as, checks, answer, acceptedWith } = explanation;
  const what = show(checks.find(({ check }) => check === 'format')?.finding ?? 'token');
  const first = checks.findIndex(({ verdict }) => verdict === 'failed');
  const title = accepted
    ? paint('bold', `Accepted ${USES[as]}: ${what}`)
    : paint('red', `Refused ${USES[as]}: ${what}`);
  const told = checks.slice(0, MAX_CHECKS).flatMap((check, index) => checkLines(check, index === first, paint));
  const more = checks.length - MAX_CHECKS;
  return [
    title,
    ...(answer === null
      ? []
      : [`Onezone answers ${answer.status}, because of ${nameOf(checks[first])}:`, `  ${bodyOf(answer)}`]),
    '',
    ...told,
    ...(more > 0 ? [`  and ${countOf(more, 'check')} more`] : []),
    ...(acceptedWith === null ? [] : ['', show(`It would be accepted with ${asOptions(acceptedWith)}.`)]),
    ...grantLines(explanation, now),
    '',
  ].join('\n');
}

function bodyOf({ body }: { readonly body: string }): string {
  return body === '' ? 'an empty body' : printable(body);
}

/** One check: how it went, its name, what was found, and what to do about it. */
function checkLines(check: TokenCheck, isFirstFailure: boolean, paint: Paint): readonly string[] {
  const mark = markOf(check);
  const head = `  ${mark.padEnd(7)}  ${nameOf(check).padEnd(14)}  `;
  const line = `${head}${show(check.finding)}`;
  const style = check.verdict === 'failed' ? (isFirstFailure ? 'red' : 'yellow') : null;
  const advice = [check.advice, satisfiedWith(check)].filter((part) => part !== null).join(' ');
  return [
    style === null ? line : paint(style, line),
    ...(advice === '' ? [] : [`${' '.repeat(head.length)}${show(advice)}`]),
  ];
}

function markOf({ verdict, caveat }: TokenCheck): string {
  if (verdict === 'passed') return 'ok';
  if (verdict === 'notMade') return '?';
  return caveat?.verdict === 'dependsOnContext' ? 'depends' : 'no';
}

const NAMES: Readonly<Record<TokenCheck['check'], string>> = {
  format: 'format',
  serviceToken: 'service token',
  consumerToken: 'consumer token',
  type: 'type',
  record: 'record',
  caveat: 'caveat',
  signature: 'signature',
  session: 'session',
  subject: 'subject',
  service: 'service',
  operation: 'operation',
};

function nameOf(check: TokenCheck | undefined): string {
  if (check === undefined) return 'no check';
  return check.caveat === null ? NAMES[check.check] : `caveat ${check.caveat.index + 1}`;
}

const OPTIONS: Readonly<Record<ContextKey | 'session', string>> = {
  now: '--at',
  ip: '--ip',
  service: '--service',
  consumer: '--consumer',
  interface: '--interface',
  allowDataAccessCaveats: '--allow-data-access',
  session: '--session',
};

/** The options with which a caveat would be satisfied. */
function satisfiedWith({ caveat }: TokenCheck): string | null {
  if (caveat === null || caveat.satisfiedBy === null || caveat.verdict === 'notSupported') return null;
  return `It is satisfied with ${asOptions(caveat.satisfiedBy)}.`;
}

/** A part of a context as options of the command line. */
function asOptions(context: ExplainContext): string {
  const options = Object.entries(context).map(([key, value]) => {
    const option = OPTIONS[key as keyof typeof OPTIONS]; // that is what such parts are made of
    return value === true ? option : `${option} ${shellQuote(String(value))}`;
  });
  return options.join(' ');
}

/** What an accepted token is good for. */
function grantLines({ grant, operations: left }: OnezoneExplanation, now: number): readonly string[] {
  if (grant === null) return [];
  const { validUntil, words } = grant;
  const lasting =
    validUntil === null ? 'until it is revoked: it has no time caveat' : `for ${printSpan(Number(validUntil) - now)}`;
  return ['', 'Good for:', `  ${show(words)}`, `  ${lasting}`, ...operationLines(left)];
}

function operationLines(left: readonly string[] | null): readonly string[] {
  if (left === null) return [];
  const all = Object.keys(operations).length;
  const shown = left.slice(0, MAX_OPERATIONS);
  const more = left.length - shown.length;
  return [
    `  ${left.length} of the ${countOf(all, 'operation')} of openapi.yaml${left.length === 0 ? '' : ':'}`,
    ...shown.map((id) => `    ${id}`),
    ...(more > 0 ? [`    and ${more} more`] : []),
  ];
}

function show(text: string): string {
  const shown = printable(text.slice(0, MAX_LENGTH));
  return text.length > MAX_LENGTH ? `${shown}…` : shown;
}
