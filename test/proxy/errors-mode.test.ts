import { beforeAll, expect, test } from 'vitest';
import { createReferee } from '../../src/proxy/referee.ts';
import { createPrismJudge } from '../../src/proxy/prism-judge.ts';
import { loadPrism } from '../../src/proxy/prism-package.ts';
import { sharedReferee } from '../support/prism-door.ts';
import { JSON_HEADERS, rawAnswer } from './raw-upstream.ts';
import { ANSWER, TOKEN, answeredWith, examine } from './through-proxy.ts';
import { onlyPosts } from './only-posts.ts';

beforeAll(sharedReferee);

const OK = rawAnswer('200 OK', JSON_HEADERS, ANSWER);
const errors = { errors: true } as const;

test('a clean exchange passes as it is', async () => {
  const { answer, exchange } = await answeredWith(OK, errors);
  expect(answer).toMatchObject({ status: 200, body: ANSWER });
  expect(exchange).toMatchObject({ answered: 200, violations: [] });
});

test('a request with violations is answered 422 and does not reach the upstream', async () => {
  const { answer, exchange, upstream } = await answeredWith(OK, errors, { ...examine, body: '{"token":17}' });
  expect(answer.status).toBe(422);
  expect(answer.headers['content-type']).toBe('application/problem+json');
  expect(JSON.parse(answer.body)).toEqual({
    type: 'https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY',
    title: 'Invalid request',
    status: 422,
    detail: 'The exchange has one violation of openapi.yaml, and the proxy runs with --errors.',
    validation: [
      { location: ['request', 'body', 'token'], severity: 'Error', code: 'type', message: 'is 17, not a text' },
    ],
  });
  expect(exchange).toMatchObject({ status: null, answered: 422 });
  expect(upstream.requests).toEqual([]);
});

test('malformed JSON is answered 422 at once', async () => {
  const { answer } = await answeredWith(OK, errors, { ...examine, body: '{"token":' });
  expect(answer.status).toBe(422);
  expect(JSON.parse(answer.body)).toMatchObject({ validation: [{ location: ['request', 'body'], code: 'json' }] });
});

test('missing credentials are answered 401, with what Prism would ask for', async () => {
  const { answer } = await answeredWith(OK, errors, {
    ...examine,
    path: '/api/v3/onezone/provider/tokens/temporary',
    body: '{"caveats":[]}',
  });
  expect(answer.status).toBe(401);
  expect(answer.headers['www-authenticate']).toMatch(/Bearer.*Basic/);
  expect(JSON.parse(answer.body)).toMatchObject({
    type: 'https://stoplight.io/prism/errors#UNAUTHORIZED',
    title: 'Invalid security scheme used',
    status: 401,
  });
});

test('an answer with violations is replaced by a 500 that tells them', async () => {
  const { answer, exchange } = await answeredWith(rawAnswer('200 OK', JSON_HEADERS, '{}'), errors);
  expect(answer.status).toBe(500);
  const problem = JSON.parse(answer.body) as { readonly validation: readonly unknown[] };
  expect(problem).toMatchObject({
    type: 'https://stoplight.io/prism/errors#VIOLATIONS',
    title: 'Request/Response not valid',
    status: 500,
  });
  expect(problem.validation).toContainEqual({
    location: ['response', 'body', 'caveats'],
    severity: 'Error',
    code: 'required',
    message: 'is missing',
  });
  expect(exchange).toMatchObject({ status: 200, answered: 500 });
});

test.each(['501 Not Implemented', '404 Not Found', '302 Found'])(
  'a status that the document does not have is answered 500, of which Prism would only warn: %s',
  async (line) => {
    const { answer } = await answeredWith(rawAnswer(line, JSON_HEADERS), errors);
    expect(answer.status).toBe(500);
    expect(JSON.parse(answer.body)).toMatchObject({ validation: [{ location: ['response', 'status'] }] });
  },
);

test('a long body reaches the upstream unjudged', async () => {
  const long = { ...examine, body: JSON.stringify({ token: TOKEN, more: 'x'.repeat(5000) }) };
  const { answer, exchange } = await answeredWith(OK, { errors: true, bodyLimit: 1000 }, long);
  expect(answer.status).toBe(200);
  expect(exchange.unjudged).toEqual(['body of the request: it is longer than 1000 bytes']);
});

test('what the document does not describe passes; only a referee who is strict refuses it, 404 and 405', async () => {
  const user = { ...examine, method: 'GET', path: '/api/v3/onezone/nowhere', body: null };
  const { answer, exchange } = await answeredWith(rawAnswer('200 OK', [], 'x'), errors, user);
  expect(answer).toMatchObject({ status: 200, body: 'x' });
  expect(exchange).toMatchObject({ violations: [], unjudged: ['not described in openapi.yaml'] });

  const prism = await loadPrism();
  if (prism === null) throw new Error('Prism is not installed: npm ci');
  const judge = await createPrismJudge(prism, 'openapi.yaml');
  const strict = { errors: true, referee: createReferee(judge, { strict: true }) };
  const refused = await answeredWith(OK, strict, user);
  expect(refused.answer.status).toBe(404);
  expect(JSON.parse(refused.answer.body)).toMatchObject({
    type: 'https://stoplight.io/prism/errors#NO_PATH_MATCHED_ERROR',
  });
  const lacking = { errors: true, referee: createReferee(judge, { strict: true, routes: onlyPosts }) };
  const list = { ...user, path: '/api/v3/onezone/provider/tokens/temporary' };
  expect((await answeredWith(OK, lacking, list)).answer.status).toBe(405);
});

test('a method that the path has not is answered 405, with those that it has', async () => {
  const { answer } = await answeredWith(OK, errors, { ...examine, method: 'PUT' });
  expect(answer).toMatchObject({ status: 405, headers: { allow: 'POST' } });
});
