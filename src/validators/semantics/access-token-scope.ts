import { valueAt } from '../../contract/value-at.ts';
import { readCaveatText } from '../../token/caveats/registry.ts';
import type { ParsedToken } from '../../token/parsed-token.ts';
import type { Problem } from '../problem.ts';
import { agreement } from './agreement.ts';
import type { OperationSemantics } from './operation-semantics.ts';
import { tokenEnd } from './token-end.ts';
import { tokenIn } from './token-seen.ts';
import { accessKind, verifiedTokenSemantics } from './verified-token.ts';

const verified = verifiedTokenSemantics(accessKind);

/** `POST /tokens/infer_access_token_scope` (rest-token-api.md section 1.6). */
export const accessTokenScopeSemantics: OperationSemantics = {
  response({ body }) {
    const providers = keysOf(valueAt(body?.value, '/dataAccessScope/providers'));
    const spaces = keysOf(valueAt(body?.value, '/dataAccessScope/spaces'));
    return spaces.flatMap((space) => {
      const pointer = `/dataAccessScope/spaces/${space}/supports`;
      const unknown = keysOf(valueAt(body?.value, pointer)).filter((id) => !providers.includes(id));
      return unknown.map((id) =>
        agreement(`${pointer}/${id}`, 'is of a Oneprovider', id, 'one of /dataAccessScope/providers'),
      );
    });
  },
  exchange(request, answer) {
    const problems = verified.exchange?.(request, answer) ?? [];
    const token = tokenIn(request.body);
    if (answer.status !== 200 || problems.length > 0 || token === null || typeof token === 'string') return problems;
    return scopeProblems(answer.body?.value, token);
  },
};

function scopeProblems(body: unknown, token: ParsedToken): readonly Problem[] {
  const problems: Problem[] = [];
  const [validUntil, end] = [valueAt(body, '/validUntil'), tokenEnd(token)];
  if (validUntil !== end) problems.push(agreement('/validUntil', 'is', validUntil, end));
  const scope = valueAt(body, '/dataAccessScope');
  // The legacy form does not tell its subject.
  if (token.version === 2 && (scope === null) !== (token.subject.type === 'oneprovider')) {
    const wanted = scope === null ? 'what the user can reach' : null;
    problems.push(agreement('/dataAccessScope', 'is', scope, wanted));
  }
  const readonly = valueAt(scope, '/readonly');
  if (readonly !== undefined && readonly !== isReadonly(token)) {
    problems.push(agreement('/dataAccessScope/readonly', 'is', readonly, isReadonly(token)));
  }
  return problems;
}

function isReadonly({ macaroon }: ParsedToken): boolean {
  return macaroon.caveats.some(({ id, thirdParty }) => {
    const caveat = thirdParty === null ? readCaveatText(id) : null;
    return caveat?.codec.dataScope?.(caveat.json).readonly === true;
  });
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
