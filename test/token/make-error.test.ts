import { expect, test } from 'vitest';
import { makeError } from '../../src/token/index.ts';
import { loadVectors } from '../support/vectors.ts';

interface ErrorCase {
  readonly term: string;
  readonly httpCode: number;
  readonly error?: { readonly id: string; readonly details?: Record<string, unknown>; readonly description: string };
}

/** An error that the real code passes through from elsewhere. */
const foreign = new Set(['brandNew']);
/** An identity provider's id as text, where the service has an atom; the details do not tell one from the other. */
const textualIdp = '{error,{bad_idp_access_token,<<"google">>}}';
const told = loadVectors<ErrorCase>('errors').filter(
  ({ error, term }) => error !== undefined && !foreign.has(error.id) && term !== textualIdp,
);

test.each(told.map((vector) => [vector.term.slice(0, 120), vector] as const))(
  'makes the recorded error of its id and details: %s',
  (_, { httpCode, error }) => {
    expect(makeError(error!.id, error!.details ?? null)).toEqual({ httpCode, error });
  },
);

test('an id that Onezone does not have is refused', () => {
  expect(() => makeError('noSuchError')).toThrow(RangeError);
  expect(() => makeError('constructor')).toThrow(RangeError);
});

test('details that are no caveat give a description without a reason', () => {
  for (const caveat of [{}, { type: 'ip' }, { type: 'nope' }, 'time', null]) {
    expect(makeError('tokenCaveatUnverified', { caveat }).error.description).toContain('unverified caveat');
  }
});
