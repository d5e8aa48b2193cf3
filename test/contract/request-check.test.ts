import { expect, test } from 'vitest';
import { operations } from '../../src/contract/generated/operations.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { checkRequest } from '../../src/contract/request-check.ts';
import { matchRoute } from '../../src/contract/route-table.ts';
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

test('of the recorded requests, the check refuses none that Onezone took, and names its error for the others', () => {
  const byDocument = ['malformedData', 'missingRequiredValue', 'badData', 'badValueEmpty', 'badValueTokenType'];
  const steps = loadRecordedSteps().flatMap(({ name, method, path, requestBody, status, body }) => {
    const operation = matchRoute(path)?.item.operations[method];
    const parsed = readJson(requestBody ?? '{}');
    if (operation === undefined || !parsed.ok || ![200, 201, 400].includes(status)) return [];
    const id = (body as { error?: { id: string } }).error?.id;
    return [{ name, id, violation: checkRequest(operation, parsed.value) }];
  });
  expect(steps.length).toBeGreaterThan(120);
  const mistaken = steps.filter(({ id, violation }) =>
    violation === null ? id !== undefined && byDocument.includes(id) : violation.errorId !== id,
  );
  expect(mistaken).toEqual([]);
});
