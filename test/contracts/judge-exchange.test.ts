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
