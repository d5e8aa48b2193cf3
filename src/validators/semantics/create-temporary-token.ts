import { credentialSchemes } from '../../contract/generated/operations.ts';
import { valueAt } from '../../contract/value-at.ts';
import { showJson } from '../../contract/violation-words.ts';
import { decodeText } from '../../macaroon/byte-string.ts';
import { readCaveatText } from '../../token/caveats/registry.ts';
import { parseToken, type ParsedToken } from '../../token/parsed-token.ts';
import { sameSubject } from '../../token/subject.ts';
import { tokenTypeToJson, writeTokenType } from '../../token/token-type.ts';
import type { PlainHeaders } from '../headers.ts';
import { makeProblem, type Fault } from '../make-problem.ts';
import type { Problem, ProblemRule } from '../problem.ts';
import { readAskedToken } from './asked-token.ts';
import { newTokenProblems } from './new-token.ts';
import type { AnswerSeen, OperationSemantics, RequestSeen } from './operation-semantics.ts';

const MAX_SHOWN = 400;

/** `POST /provider/tokens/temporary` (rest-token-api.md section 1.2). */
export const createTemporaryTokenSemantics: OperationSemantics = {
  request({ body }) {
    const asked = readAskedToken(body);
    return asked.ok ? [] : asked.problems;
  },
  response(answer, { onezoneDomain }) {
    const token = tokenIn(answer);
    if (token === null) return [];
    if (typeof token === 'string') {
      return [problem('token', { found: textIn(answer), expected: { being: 'a token that can be read' } })];
    }
    return newTokenProblems(token, 'oneprovider', onezoneDomain);
  },
  exchange(request, answer) {
    const token = tokenIn(answer);
    if (token === null || typeof token === 'string') return [];
    return [...askedProblems(request, token), ...callerProblems(request.headers, token)];
  },
};

/** The new token, or why it cannot be read; null when the answer is a refusal. */
function tokenIn(answer: AnswerSeen): ReturnType<typeof parseToken> | null {
  const text = textIn(answer);
  // How long a token may be is a setting of who reads it.
  return answer.status === 201 && text !== undefined ? parseToken(text, Number.POSITIVE_INFINITY) : null;
}

function textIn({ body }: AnswerSeen): string | undefined {
  const token = valueAt(body?.value, '/token');
  return typeof token === 'string' ? token : undefined;
}

/** Is it the token that was asked for? */
function askedProblems({ body }: RequestSeen, token: ParsedToken): readonly Problem[] {
  const asked = readAskedToken(body);
  if (!asked.ok) {
    const words = `is 201, but Onezone refuses such a request: ${asked.problems[0]?.message}`;
    return [
      makeProblem({ side: 'response', part: 'status', rule: 'outcome', found: 201, expected: { enum: [400] }, words }),
    ];
  }
  const problems: Problem[] = [];
  if (writeTokenType(token.type) !== writeTokenType(asked.type)) {
    const [found, wanted] = [tokenTypeToJson(token.type), tokenTypeToJson(asked.type)];
    problems.push(agreement('is for a token of type', found, wanted));
  }
  const texts = token.macaroon.caveats.map(({ id }) => id);
  const wanted = asked.caveats.map(({ codec, json }) => codec.toText(json));
  if (texts.length !== wanted.length || texts.some((text, index) => text !== wanted[index])) {
    const found = texts.map((text) => readCaveatText(text)?.json ?? String(decodeText(text)));
    problems.push(
      agreement(
        'is for a token with the caveats',
        found,
        asked.caveats.map(({ json }) => json),
      ),
    );
  }
  return problems;
}

/** Was it made in the name of the Oneprovider that asked, by the Onezone that made the caller's own token? */
function callerProblems(headers: PlainHeaders, token: ParsedToken): readonly Problem[] {
  const caller = callerToken(headers);
  if (caller?.subject.type !== 'oneprovider') return [];
  const problems: Problem[] = [];
  if (!sameSubject(token.subject, caller.subject)) {
    problems.push(agreement('is for a token of', token.subject, caller.subject));
  }
  if (token.macaroon.location !== caller.macaroon.location) {
    const [found, wanted] = [token, caller].map(({ macaroon }) => decodeText(macaroon.location ?? ''));
    problems.push(agreement('is for a token of the Onezone', found, wanted));
  }
  return problems;
}

/** The token with which the caller came: in the first of the headers that Onezone looks at. */
function callerToken(headers: PlainHeaders): ParsedToken | null {
  const scheme = credentialSchemes.find(({ header, prefix }) => headers[header]?.startsWith(prefix) === true);
  if (scheme?.kind !== 'token') return null;
  const token = parseToken((headers[scheme.header] ?? '').slice(scheme.prefix.length));
  return typeof token === 'string' ? null : token;
}

function agreement(words: string, found: unknown, wanted: unknown): Problem {
  return problem('tokenAgreement', {
    found,
    expected: { const: wanted },
    words: `${words} ${showJson(found, MAX_SHOWN)}, not ${showJson(wanted, MAX_SHOWN)}`,
  });
}

function problem(rule: ProblemRule, fault: Pick<Fault, 'found' | 'expected' | 'words'>): Problem {
  return makeProblem({ side: 'response', part: 'body', pointer: '/token', rule, ...fault });
}
