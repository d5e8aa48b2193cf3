import { answersOf } from '../../src/contract/answers-of.ts';
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

test('what is about a token in the request or about the zone is public, everything else takes credentials of all kinds', () => {
  const open = all.filter((one) => one.public).map(({ operationId }) => operationId);
  expect(open.toSorted()).toEqual([
    'check_current_time',
    'check_my_ip',
    'confine_token',
    'examine_token',
    'get_configuration',
    'get_configuration_page',
    'get_health',
    'infer_access_token_scope',
    'list_privileges',
    'list_space_privileges',
    'test_image',
    'verify_access_token',
    'verify_identity_token',
    'verify_invite_token',
  ]);
  const schemes = credentialSchemes.map(({ name }) => name);
  for (const operation of all) expect(operation.credentials).toEqual(operation.public ? [] : schemes);
});

test('each operation has the resource that api caveats are matched with, and one success', () => {
  const facts = new Map(all.map((one) => [one.operationId, [one.resource, one.successStatus]]));
  expect(facts.get('examine_token')).toEqual(['token.null.examine:public', 200]);
  expect(facts.get('get_named_token_status')).toEqual(['token.{id}.instance:shared', 200]);
  expect(facts.get('get_named_token_of_user_by_name')).toEqual(['token.{name}.user_named_token,{id}:private', 200]);
  expect(facts.get('create_temporary_token_for_current_provider')).toEqual([
    'token.null.provider_temporary_token,{caller}:private',
    201,
  ]);
  expect(facts.get('revoke_all_temporary_tokens_of_provider')).toEqual([
    'token.null.provider_temporary_tokens,{id}:private',
    204,
  ]);
  expect(facts.get('get_temporary_token_generation_of_current_user')).toEqual([
    'temporary_token_secret.{caller}.user:shared',
    200,
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
      expect(answersOf(operation)[405]?.headers['allow']).toEqual({ required: true, value: allow.join(', ') });
    }
  }
});

test('every error id of the document is one of the real service, and has its status', () => {
  const statuses = new Map(
    loadPlainVectors<{ readonly httpCode: number; readonly error?: { readonly id: string } }>('errors').map(
      ({ error, httpCode }) => [error?.id, httpCode],
    ),
  );
  for (const operation of all) {
    for (const [status, { errorIds, causeIds }] of Object.entries(answersOf(operation))) {
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
  expectTypeOf<StatusOf<'examine_token'>>().toEqualTypeOf<200 | 400 | 401 | 405 | 406 | 412 | 415 | 500 | 503>();
});

test('the generated types tell caveats apart by their type', () => {
  type Caveat = components['schemas']['Caveat'];
  expectTypeOf<Extract<Caveat, { readonly type: 'time' }>['validUntil']>().toEqualTypeOf<number>();
  expectTypeOf<Extract<Caveat, { readonly type: 'interface' }>['interface']>().toEqualTypeOf<
    'rest' | 'oneclient' | 'graphsync'
  >();
});
