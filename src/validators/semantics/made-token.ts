import { credentialSchemes } from '../../contract/generated/operations.ts';
import { valueAt } from '../../contract/value-at.ts';
import { decodeText } from '../../macaroon/byte-string.ts';
import { readCaveatText } from '../../token/caveats/registry.ts';
import type { InviteType } from '../../token/invite-type.ts';
import { parseToken, type ParsedToken } from '../../token/parsed-token.ts';
import { sameSubject, type Subject } from '../../token/subject.ts';
import { tokenTypeToJson, writeTokenType } from '../../token/token-type.ts';
import type { PlainHeaders } from '../headers.ts';
import { makeProblem } from '../make-problem.ts';
import type { Problem } from '../problem.ts';
import { agreement } from './agreement.ts';
import { readAskedToken, type AskedToken } from './asked-token.ts';
import { newTokenProblems } from './new-token.ts';
import type { JsonSeen, OperationSemantics, RequestSeen } from './operation-semantics.ts';
import { outcome } from './outcome.ts';
import type { TokenMaking } from './token-making.ts';
import { tokenIn, tokenTextIn } from './token-seen.ts';

/** What a request asks for; null when it cannot be known, for its path was not seen. */
type ReadAsked = (request: RequestSeen, token: ParsedToken | null) => AskedToken | null;

/** The operations that make tokens (rest-token-api.md sections 1.2 and 1.7). */
export function madeTokenSemantics(making: TokenMaking): OperationSemantics {
  return makingSemantics(making, 201, ({ body }) => readAskedToken(body));
}

/** The operations that make an invitation of which the path says everything, or else the caller is what it is to. */
export function madeInvitationSemantics(inviteType: InviteType, target: TokenMaking['subject']): OperationSemantics {
  const making: TokenMaking = { persistence: 'named', subjectType: 'user', subject: 'caller' };
  return makingSemantics(making, 200, ({ parameters }, token) => {
    const targetId = target === 'path' ? parameters['id'] : token?.subject.id;
    if (targetId === undefined || targetId === null) return null;
    return { ok: true, type: { kind: 'inviteToken', inviteType, targetId }, caveats: [] };
  });
}

function makingSemantics(making: TokenMaking, success: number, readAsked: ReadAsked): OperationSemantics {
  return {
    request(request) {
      const asked = readAsked(request, null);
      return asked === null || asked.ok ? [] : asked.problems;
    },
    response({ status, body }, { onezoneDomain }) {
      const token = status === success ? tokenIn(body) : null;
      if (token === null) return [];
      if (typeof token === 'string') {
        const expected = { being: 'a token that can be read' };
        const found = tokenTextIn(body);
        return [makeProblem({ side: 'response', part: 'body', pointer: '/token', rule: 'token', found, expected })];
      }
      return [...newTokenProblems(token, making, onezoneDomain), ...idProblems(body, token)];
    },
    exchange(request, { status, body }) {
      const token = status === success ? tokenIn(body) : null;
      if (token === null || typeof token === 'string') return [];
      const asked = readAsked(request, token);
      return [...(asked === null ? [] : askedProblems(asked, token)), ...makerProblems(request, token, making)];
    },
  };
}

/** Is a stored token told by the id that is in it? */
function idProblems(body: JsonSeen | null, token: ParsedToken): readonly Problem[] {
  const found = valueAt(body?.value, '/tokenId');
  return found === undefined || found === token.id ? [] : [agreement('/tokenId', 'is', found, token.id)];
}

/** Is it the token that was asked for? */
function askedProblems(asked: AskedToken, token: ParsedToken): readonly Problem[] {
  if (!asked.ok) {
    const words = `Onezone refuses such a request: ${asked.problems[0]?.message}`;
    return [outcome(201, 400, words)];
  }
  const problems: Problem[] = [];
  if (writeTokenType(token.type) !== writeTokenType(asked.type)) {
    const [found, wanted] = [tokenTypeToJson(token.type), tokenTypeToJson(asked.type)];
    problems.push(agreement('/token', 'is for a token of type', found, wanted));
  }
  const texts = token.macaroon.caveats.map(({ id }) => id);
  const wanted = asked.caveats.map(({ codec, json }) => codec.toText(json));
  if (texts.length !== wanted.length || texts.some((text, index) => text !== wanted[index])) {
    const found = texts.map((text) => readCaveatText(text)?.json ?? String(decodeText(text)));
    problems.push(
      agreement(
        '/token',
        'is for a token with the caveats',
        found,
        asked.caveats.map(({ json }) => json),
      ),
    );
  }
  return problems;
}

/** Was it made in the name of whom it should be, by the Onezone that made the caller's own token? */
function makerProblems(request: RequestSeen, token: ParsedToken, making: TokenMaking): readonly Problem[] {
  const caller = callerToken(request.headers);
  const wanted = making.subject === 'path' ? subjectOfPath(request, making) : caller?.subject;
  const problems: Problem[] = [];
  if (wanted?.type === making.subjectType && !sameSubject(token.subject, wanted)) {
    problems.push(agreement('/token', 'is for a token of', token.subject, wanted));
  }
  if (caller !== null && token.macaroon.location !== caller.macaroon.location) {
    const [found, own] = [token, caller].map(({ macaroon }) => decodeText(macaroon.location ?? ''));
    problems.push(agreement('/token', 'is for a token of the Onezone', found, own));
  }
  return problems;
}

function subjectOfPath({ parameters }: RequestSeen, { subjectType }: TokenMaking): Subject | undefined {
  return parameters['id'] === undefined ? undefined : { type: subjectType, id: parameters['id'] };
}

/** The token with which the caller came: in the first of the headers that Onezone looks at. */
function callerToken(headers: PlainHeaders): ParsedToken | null {
  const scheme = credentialSchemes.find(({ header, prefix }) => headers[header]?.startsWith(prefix) === true);
  if (scheme?.kind !== 'token') return null;
  const token = parseToken((headers[scheme.header] ?? '').slice(scheme.prefix.length));
  return typeof token === 'string' ? null : token;
}
