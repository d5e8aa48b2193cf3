import { expect, test } from 'vitest';
import {
  validateCaveat,
  validateError,
  validateExaminedToken,
  validateTokenType,
  type Verdict,
} from '../../src/validators/index.ts';
import { loadPlainVectors } from '../contract/plain-vectors.ts';
import { EXAMINE, ask, mint } from './exchanges.ts';

function messages(verdict: Verdict): readonly string[] {
  return verdict.valid ? [] : verdict.problems.map(({ message }) => message);
}

test('every caveat and token type of the vectors is valid in its normal form', () => {
  const caveats = loadPlainVectors<{ readonly json: unknown }>('caveats-valid').map(({ json }) => json);
  expect(caveats.flatMap((caveat) => messages(validateCaveat(caveat)))).toEqual([]);
  const types = loadPlainVectors<{ readonly accepted: boolean; readonly json?: unknown }>('token-types');
  const accepted = types.filter((type) => type.accepted);
  expect(accepted.flatMap(({ json }) => messages(validateTokenType(json)))).toEqual([]);
});

test('what examine answers is a valid examined token', () => {
  const { body } = ask(EXAMINE, { token: mint() }).response;
  expect(validateExaminedToken(body)).toEqual({ valid: true });
});

test('every recorded error that the document has is valid, and with another description it is not', () => {
  interface Recorded {
    readonly error?: { readonly id: string; readonly description: string };
  }
  const errors = loadPlainVectors<Recorded>('errors').flatMap(({ error }) => (error === undefined ? [] : [error]));
  const rulesOf = (error: unknown): readonly string[] => {
    const verdict = validateError(error);
    return verdict.valid ? [] : verdict.problems.map(({ rule }) => rule);
  };
  expect(errors.flatMap(rulesOf)).not.toContain('description');
  const known = errors.filter((error) => rulesOf(error).length === 0);
  expect(known.length).toBeGreaterThan(30);
  // Of these, id and details do not tell the description.
  const untold = known.filter((error) => rulesOf({ ...error, description: 'x' }).length === 0).map(({ id }) => id);
  expect(new Set(untold)).toEqual(new Set(['badIdpAccessToken', 'badValueCaveat']));
});

test('a value that is wrong says so', () => {
  expect(messages(validateCaveat({ type: 'time', validUntil: 'soon' }))).toEqual([
    'value /validUntil is "soon", not an integer',
  ]);
  expect(messages(validateTokenType('accessToken'))).toEqual(['value is "accessToken", not an object']);
  expect(messages(validateError({ id: 'unauthorized', description: 'You must authenticate.' }))).toEqual([
    'value /description is "You must authenticate.", not "You must authenticate yourself to perform this operation."',
  ]);
  const authError = { id: 'tokenRevoked', description: 'Gone.' };
  const error = {
    id: 'unauthorized',
    details: { authError },
    description: 'Provided authentication is not valid (see details).',
  };
  expect(messages(validateError(error))).toEqual([
    'value /details/authError/description is "Gone.", not "Provided token has been revoked."',
  ]);
});
