import { isJsonObject } from '../../json/json-object.ts';
import type { JsonObject, JsonValue } from '../../json/json-value.ts';
import { writeJson } from '../../json/write-json.ts';
import { RawBytes } from '../../macaroon/byte-string.ts';
import { examineToken, type ExaminedToken } from '../../token/examine-token.ts';
import { pointerTo, valueAt } from '../../contract/value-at.ts';
import { makeProblem } from '../make-problem.ts';
import type { Problem } from '../problem.ts';
import type { AnswerSeen, JsonSeen, OperationSemantics } from './operation-semantics.ts';
import { outcome } from './outcome.ts';

const UNREADABLE = 'the token cannot be read';

/** `POST /tokens/examine` (rest-token-api.md section 1.3). */
export const examineTokenSemantics: OperationSemantics = {
  exchange(request, answer) {
    const token = valueAt(request.body?.value, '/token');
    if (typeof token !== 'string' || token === '') {
      return answer.status === 200 ? [outcome(answer.status, 400, UNREADABLE)] : [];
    }
    // How long a token may be is a setting of the service: one that it reads is not too long.
    const examined = examineToken(token, { maxTokenSize: Number.POSITIVE_INFINITY });
    if (answer.status === 200) {
      if (!examined.ok) return [outcome(200, examined.httpCode, UNREADABLE)];
      return agreementProblems(examined.examine, answer.body);
    }
    return examined.ok && isAboutToken(answer) ? [outcome(answer.status, 200, 'the token can be read')] : [];
  },
};

/** Does the answer say that the token is none? */
function isAboutToken({ body }: AnswerSeen): boolean {
  const id = valueAt(body?.value, '/error/id');
  if (id === 'badValueToken') return valueAt(body?.value, '/error/details/tokenError/id') === 'badToken';
  return id === 'badGRI' || id === 'missingRequiredValue' || id === 'badValueEmpty';
}

function agreementProblems(wanted: ExaminedToken, body: JsonSeen | null): readonly Problem[] {
  // Where the usual reading agrees, no number can be too large for it.
  if (body === null || writeJson(wanted) === writeJson(body.value)) return [];
  return differences('', wanted, body.exact());
}

/** Where the answer says something else than the token. */
function differences(pointer: string, wanted: unknown, found: JsonValue | undefined): readonly Problem[] {
  if (isSame(wanted, found)) return [];
  if (Array.isArray(wanted) && Array.isArray(found)) {
    if (wanted.length === found.length) {
      return wanted.flatMap((item, index) => differences(pointerTo(pointer, String(index)), item, found[index]));
    }
  } else if (isBranch(wanted) && isJsonObject(found) && sameKeys(wanted, found)) {
    return Object.keys(wanted).flatMap((key) => differences(pointerTo(pointer, key), wanted[key], found[key]));
  }
  const expected = { const: wanted };
  return [makeProblem({ side: 'response', part: 'body', pointer, rule: 'examineAgreement', found, expected })];
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RawBytes);
}

function sameKeys(a: object, b: JsonObject): boolean {
  return Object.keys(a).toSorted().join() === Object.keys(b).toSorted().join();
}

function isSame(wanted: unknown, found: JsonValue | undefined): boolean {
  return found !== undefined && writeJson(wanted) === writeJson(found);
}
