import { expect, test } from 'vitest';
import { judgeExchange } from '../../contracts/verify/judge-exchange.ts';
import { readBody } from '../../src/proxy/seen.ts';

/** What is found of an answer to a method that the path does not have. */
function judge(operationId: string, allow: string): readonly string[] {
  const [request, answer] = ['', ''].map((text) => readBody(new TextEncoder().encode(text)));
  if (request === undefined || answer === undefined) throw new Error('no bodies');
  const headers = { allow, 'access-control-allow-origin': '*' };
  return judgeExchange(operationId, {
    place: 0,
    request: { method: 'PATCH', target: '/', headers: {}, body: request },
    answer: { status: 405, headers, body: answer },
    why: null,
    values: {},
  }).map(({ place }) => place);
}

test.each([
  ['examine_token', 'POST', []],
  ['examine_token', 'OPTIONS, POST, GET', []],
  ['examine_token', 'GET', ['allow']],
  ['get_named_token', 'GET', []],
  ['get_named_token', 'HEAD,GET', []],
  ['get_named_token', 'POST', ['allow']],
  ['get_named_token', 'POST, GETTING', ['allow']],
  ['update_named_token', 'PATCH', []],
  ['of no document', 'POST', []],
])('of %s, allow may be %s: %j', (operationId, allow, places) => {
  expect(judge(operationId, allow)).toEqual(places);
});

/** Of refused credentials, which Onezone answers without a content type, and of a token that was examined, with one. */
test.each([
  ['application/json', true],
  ['Application/JSON', false],
  ['application/json; charset=UTF-8', true],
  ['application/json; charset=utf-8', true],
  ['application/json;charset="UTF-8"', true],
  ['application/json; charset=iso-8859-1', false],
  ['application/json; charset=utf-8; profile=x', false],
  ['application/json-seq', false],
  ['application/json+x', false],
  ['application/problem+json', false],
  ['text/html', false],
])('an answer in JSON may be called %s: %s', (type, isAllowed) => {
  const none = readBody(new Uint8Array());
  const examine = { method: 'POST', target: '/', headers: {}, body: none };
  const answers = [
    [
      401,
      '{"error":{"id":"unauthorized","description":"x","details":{"authError":{"id":"tokenInvalid","description":"x"}}}}',
    ],
    [400, '{"error":{"id":"malformedData","description":"x"}}'],
  ] as const;
  for (const [status, text] of answers) {
    const headers = { 'content-type': type, 'access-control-allow-origin': '*' };
    const answer = { status, headers, body: readBody(new TextEncoder().encode(text)) };
    const found = judgeExchange('examine_token', { place: 0, request: examine, answer, why: null, values: {} });
    expect(found.map(({ place }) => place).filter((place) => place === 'content-type').length).toBe(isAllowed ? 0 : 1);
  }
});
