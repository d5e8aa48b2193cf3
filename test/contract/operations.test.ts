import { expect, expectTypeOf, test } from 'vitest';
import { errorIdsOf } from '../../src/contract/error-ids-of.ts';
import type { ErrorIdOf, StatusOf } from '../../src/contract/error-ids-of.ts';
import { credentialSchemes, operations, pathItems } from '../../src/contract/generated/operations.ts';
import type { components } from '../../src/contract/generated/api-types.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { operationById } from '../../src/contract/operation-by-id.ts';
import { loadPlainVectors } from './plain-vectors.ts';

const all: readonly Operation[] = Object.values(operations);

test('operations are found by their id', () => {
  expect(operationById('examine_token').path).toBe('/api/v3/onezone/tokens/examine');
  expect(operationById('toString')).toBeUndefined();
  expect(operationById('')).toBeUndefined();
});

test('examining is public, minting is not, and each has the resource that api caveats are matched with', () => {
  expect(all.map((one) => [one.operationId, one.public, one.credentials, one.resource, one.successStatus])).toEqual([
    [
      'create_temporary_token_for_current_provider',
      false,
      ['xAuthToken', 'bearer', 'macaroon', 'basic'],
      'token.null.provider_temporary_token,{caller}:private',
      201,
    ],
    ['examine_token', true, [], 'token.null.examine:public', 200],
  ]);
});

test('credentials are looked for in the order of the real service', () => {
  expect(credentialSchemes.map(({ header, prefix, kind }) => [header, prefix, kind])).toEqual([
    ['x-auth-token', '', 'token'],
    ['authorization', 'Bearer ', 'token'],
    ['macaroon', '', 'token'],
    ['authorization', 'Basic ', 'password'],
  ]);
});

test('the keys of a body come in the order in which Onezone looks at them', () => {
  expect(operations.create_temporary_token_for_current_provider.requestKeys.map(({ key }) => key)).toEqual([
    'caveats',
    'type',
  ]);
  expect(operations.examine_token.requestKeys).toEqual([{ key: 'token', required: true }]);
});

test('the allow header of a 405 is what the path has', () => {
  for (const { allow, operations: ofPath } of pathItems) {
    for (const operation of Object.values<Operation>(ofPath)) {
      expect(operation.responses[405]?.headers['allow']).toEqual({ required: true, value: allow.join(', ') });
    }
  }
});

test('every error id of the document is one of the real service, and has its status', () => {
  const statuses = new Map(
    loadPlainVectors<{ readonly httpCode: number; readonly error?: { readonly id: string } }>('errors').map(
      ({ error, httpCode }) => [error?.id, httpCode],
    ),
  );
  for (const { responses } of all) {
    for (const [status, { errorIds, causeIds }] of Object.entries(responses)) {
      expect(errorIds.map((id) => statuses.get(id))).toEqual(errorIds.map(() => Number(status)));
      expect(
        Object.values(causeIds)
          .flat()
          .filter((id) => !statuses.has(id)),
      ).toEqual([]);
    }
  }
});

test('the error ids of an operation and a status are a closed type', () => {
  expect(errorIdsOf('examine_token', 400)).toEqual([
    'malformedData',
    'missingRequiredValue',
    'badValueEmpty',
    'badValueToken',
    'badGRI',
  ]);
  expect(errorIdsOf('examine_token', 200)).toEqual([]);
  expectTypeOf<ErrorIdOf<'create_temporary_token_for_current_provider', 403>>().toEqualTypeOf<'forbidden'>();
  expectTypeOf<ErrorIdOf<'examine_token', 406>>().toEqualTypeOf<never>();
  expectTypeOf<StatusOf<'examine_token'>>().toEqualTypeOf<200 | 400 | 401 | 405 | 406 | 415 | 500 | 503>();
});

test('the generated types tell caveats apart by their type', () => {
  type Caveat = components['schemas']['Caveat'];
  expectTypeOf<Extract<Caveat, { readonly type: 'time' }>['validUntil']>().toEqualTypeOf<number>();
  expectTypeOf<Extract<Caveat, { readonly type: 'interface' }>['interface']>().toEqualTypeOf<
    'rest' | 'oneclient' | 'graphsync'
  >();
});
