import { expect, test } from 'vitest';
import { operations } from '../../src/contract/generated/operations.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { checkRequest } from '../../src/contract/request-check.ts';
import { operationOfRequest } from '../../src/contract/operation-of-request.ts';
import { JsonFloat } from '../../src/json/json-value.ts';
import type { JsonValue } from '../../src/json/json-value.ts';
import { readJson } from '../../src/json/read-json.ts';
import { loadPlainVectors, loadRecordedSteps } from './plain-vectors.ts';

const mint = operations.create_temporary_token_for_current_provider;
const examine = operations.examine_token;

function read(text: string): JsonValue {
  const result = readJson(text);
  if (!result.ok) throw new Error(`${text} is no JSON`);
  return result.value;
}

/** Error, its cause, key and pointer of the first violation; null for a valid body. */
function firstViolation(operation: Operation, text: string): readonly unknown[] | null {
  const violation = checkRequest(operation, read(text));
  return violation === null
    ? null
    : [violation.errorId, violation.causeId, violation.key, violation.keyword, violation.pointer];
}

test.for([
  ['M09 no body', '{}', null],
  ['M10 unknown keys', '{"a":1,"token":2}', null],
  ['M22 null is not absent', '{"caveats":null}', ['badData', null, 'caveats', 'type', '/caveats']],
  ['M23 an object', '{"caveats":{}}', ['badData', null, 'caveats', 'type', '/caveats']],
  ['M24 a text', '{"caveats":"abc"}', ['badData', null, 'caveats', 'type', '/caveats']],
  ['M25 null', '{"type":null}', ['badValueTokenType', null, 'type', 'type', '/type']],
  ['M26 a text', '{"type":"accessToken"}', ['badValueTokenType', null, 'type', 'type', '/type']],
  ['M27 an empty object', '{"type":{}}', ['badValueTokenType', null, 'type', 'anyOf', '/type']],
  [
    'M28 something in accessToken',
    '{"type":{"accessToken":{"a":1}}}',
    ['badValueTokenType', null, 'type', 'anyOf', '/type'],
  ],
  ['M29 two wrong keys, in this order', '{"type":"x","caveats":1}', ['badData', null, 'caveats', 'type', '/caveats']],
  ['M30 to M37 leave single caveats to code', '{"caveats":[{},1,"time < 1",null,[1],{"type":"x"}]}', null],
  ['a fraction is no object', '{"type":1.5}', ['badValueTokenType', null, 'type', 'type', '/type']],
  ['a body that is a fraction', '1.5', ['malformedData', null, null, 'type', '']],
  ['a body that is an array', '[]', ['malformedData', null, null, 'type', '']],
  ['a body that is null', 'null', ['malformedData', null, null, 'type', '']],
] as const)('mint, %s', ([, text, expected]) => {
  expect(firstViolation(mint, text)).toEqual(expected);
});

test.for([
  ['E42 no key', '{}', ['missingRequiredValue', null, 'token', 'required', '/token']],
  ['E44 null', '{"token":null}', ['badValueToken', 'badToken', 'token', 'type', '/token']],
  ['E45 a number', '{"token":1234}', ['badValueToken', 'badToken', 'token', 'type', '/token']],
  ['E46 an object', '{"token":{"a":"b"}}', ['badValueToken', 'badToken', 'token', 'type', '/token']],
  ['E47 an empty text', '{"token":""}', ['badValueEmpty', null, 'token', 'minLength', '/token']],
  ['E48 any text is for code to read', '{"token":"1234"}', null],
  ['E52 unknown keys', '{"token":"1234","x":1}', null],
  ['E53 keys in another case', '{"Token":"x"}', ['missingRequiredValue', null, 'token', 'required', '/token']],
  ['E54 a body that is an array', '[{"token":"x"}]', ['malformedData', null, null, 'type', '']],
  ['a body that is a fraction', '-0.0', ['malformedData', null, null, 'type', '']],
] as const)('examine, %s', ([, text, expected]) => {
  expect(firstViolation(examine, text)).toEqual(expected);
});

test('a violation carries the offending value and the particulars of the keyword', () => {
  expect(checkRequest(examine, { token: '' })).toMatchObject({ value: '', params: { limit: 1 } });
  expect(checkRequest(mint, { caveats: { a: 1 } })).toMatchObject({ value: { a: 1 }, params: { type: 'array' } });
  expect(checkRequest(examine, {})).toMatchObject({ value: undefined, params: { missingProperty: 'token' } });
});

test('a token is as long as it likes: its bytes are for code to count', () => {
  expect(checkRequest(examine, { token: 'A'.repeat(2_000_000) })).toBeNull();
});

test('numbers as src/json reads them are no objects', () => {
  const float = new JsonFloat(1.5);
  expect(checkRequest(mint, { type: { accessToken: float } })?.errorId).toBe('badValueTokenType');
  expect(checkRequest(mint, { type: { inviteToken: float } })?.errorId).toBe('badValueTokenType');
  expect(checkRequest(mint, { type: { identityToken: float } })).toBeNull();
  expect(checkRequest(mint, { type: 10n ** 30n })?.errorId).toBe('badValueTokenType');
});

test('the check tells right token types from wrong ones, as the vectors have them', () => {
  interface Case {
    readonly inputJson: string;
    readonly accepted: boolean;
  }
  const cases = loadPlainVectors<Case>('token-types');
  const mistaken = cases.filter(
    ({ inputJson, accepted }) => accepted !== (checkRequest(mint, { type: read(inputJson) }) === null),
  );
  expect(cases.length).toBeGreaterThan(90);
  expect(mistaken).toEqual([]);
});

/** What is decided by the document alone. */
const BY_DOCUMENT = [
  'malformedData',
  'missingRequiredValue',
  'missingAtLeastOneValue',
  'badData',
  'badValueEmpty',
  'badValueTokenType',
  'badValueBoolean',
  'badValueJSON',
  'badValueIPv4Address',
  'badValueInviteType',
];

/** The keys that errors without a key in their details are about. */
const KEY_OF: Readonly<Record<string, string>> = {
  badValueName: 'name',
  badValueCaveat: 'caveats',
  inviteTokenTargetIdInvalid: 'type',
  inviteTokenSubjectNotAuthorized: 'type',
};

test('of the recorded requests, the check refuses none that Onezone took, and names its error for the others', () => {
  const steps = loadRecordedSteps().flatMap(({ name, method, path, requestBody, status, body }) => {
    const { operation } = operationOfRequest(method, path);
    const parsed = readJson(requestBody ?? '{}');
    if (operation === undefined || !parsed.ok || ![200, 201, 204, 400].includes(status)) return [];
    const error = (body as { error?: { id: string; details?: { key?: string } } } | null)?.error;
    return [
      {
        name,
        requestBody,
        keys: operation.requestKeys.map(({ key }) => key),
        error,
        violation: checkRequest(operation, parsed.value),
      },
    ];
  });
  expect(steps.length).toBeGreaterThan(1900);
  const mistaken = steps.filter(({ keys, error, violation }) => {
    if (violation === null) return error !== undefined && BY_DOCUMENT.includes(error.id);
    if (error === undefined) return true;
    if (error.id === violation.errorId) return violation.key !== null && violation.key !== error.details?.key;
    // Code decided an earlier key.
    const at = keys.indexOf(error.details?.key ?? KEY_OF[error.id] ?? '');
    return violation.first || at === -1 || at > keys.indexOf(violation.key ?? '');
  });
  expect(mistaken).toEqual([]);
});

const name = operations.create_named_token_for_user;
const modify = operations.modify_named_token;
const verify = operations.verify_access_token;

test.for([
  ['an object that is no type goes before a missing name', '{"type":{}}', 'badValueTokenType'],
  ['what is no object does not', '{"type":1}', 'missingRequiredValue'],
  [
    'an object that is no type goes before all other keys',
    '{"name":"ab","caveats":1,"type":{"a":1}}',
    'badValueTokenType',
  ],
  ['a wrong type of another kind has its place', '{"name":"ab","revoked":1,"type":1}', 'badValueBoolean'],
  ['names, limits and privileges are left to code', '{"name":1,"usageLimit":[],"privileges":7}', null],
] as const)('a named token, %s', ([, text, errorId]) => {
  expect(checkRequest(name, read(text))?.errorId ?? null).toBe(errorId);
});

test.for([
  ['nothing to change', '{}', 'missingAtLeastOneValue', null],
  ['nothing that can be changed', '{"id":1}', 'missingAtLeastOneValue', null],
  ['metadata that are no object', '{"customMetadata":[],"revoked":1}', 'badValueJSON', 'customMetadata'],
] as const)('a change with %s', ([, text, errorId, key]) => {
  expect(checkRequest(modify, read(text))).toMatchObject({ errorId, key });
});

test.for([
  ['required keys go first', '{"peerIp":"x"}', 'missingRequiredValue', 'token'],
  ['optional keys in their order', '{"token":"a","serviceToken":1,"peerIp":1}', 'badValueIPv4Address', 'peerIp'],
  ['no address is one', '{"token":"a","peerIp":null}', null, null],
  ['an address has four parts', '{"token":"a","peerIp":"1.2.3"}', 'badValueIPv4Address', 'peerIp'],
  [
    'texts are no booleans',
    '{"token":"a","allowDataAccessCaveats":"true"}',
    'badValueBoolean',
    'allowDataAccessCaveats',
  ],
] as const)('verifying, %s', ([, text, errorId, key]) => {
  const violation = checkRequest(verify, read(text));
  expect([violation?.errorId ?? null, violation?.key ?? null]).toEqual([errorId, key]);
});
