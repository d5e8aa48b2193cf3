import { expect, test } from 'vitest';
import { allowedApi, matchApi } from '../../src/token/index.ts';
import { loadVectors } from '../support/vectors.ts';

interface MatchCase {
  readonly service: string;
  readonly operation: string;
  readonly gri: string;
  readonly pattern: string;
  readonly ok: boolean;
  readonly match?: boolean;
}

const matchCases = loadVectors<MatchCase>('api-match');

test.each(matchCases.filter(({ ok }) => ok).map((vector) => [vector.pattern, vector.gri, vector] as const))(
  'matches a call as recorded: %s on %s',
  (_pattern, _gri, { match, ...call }) => {
    expect(matchApi(call)).toEqual({ ok: true, match });
  },
);

test('the only recorded calls without an answer are those whose resource the recording harness could not read', () => {
  const unanswered = matchCases.filter(({ ok }) => !ok);
  expect(unanswered).toHaveLength(11);
  expect(new Set(unanswered.map(({ gri }) => gri))).toEqual(new Set(['user.u1.idp_access_token,google:private']));
});

interface AllowedCase {
  readonly service: string | null;
  readonly caveat: unknown;
  readonly allowedApi: readonly string[];
}

test.each(loadVectors<AllowedCase>('allowed-api').map((vector) => [JSON.stringify(vector.caveat), vector] as const))(
  'leaves the recorded calls: %s',
  (_, { allowedApi: allowed, ...request }) => {
    expect(allowedApi(request)).toEqual({ ok: true, allowedApi: allowed });
  },
);
