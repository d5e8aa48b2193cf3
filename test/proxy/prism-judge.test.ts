import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { answersOf } from '../../src/contract/answers-of.ts';
import { operations } from '../../src/contract/generated/operations.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { createPrismJudge, type PrismJudge } from '../../src/proxy/prism-judge.ts';
import { loadPrism, type PrismPackage } from '../../src/proxy/prism-package.ts';
import { recordExchange } from '../../src/proxy/record-exchange.ts';
import { createReferee } from '../../src/proxy/referee.ts';
import { NO_BODY, readBody, type SeenRequest } from '../../src/proxy/seen.ts';
import { onlyPosts } from './only-posts.ts';
import { temporaryFolder } from '../server/tls/temporary-folder.ts';

let prism: PrismPackage;
let judge: PrismJudge;

beforeAll(async () => {
  const loaded = await loadPrism();
  if (loaded === null) throw new Error('Prism is not installed: npm ci');
  prism = loaded;
  judge = await createPrismJudge(prism, 'openapi.yaml');
});

const bodyOf = (text: string) => readBody(new TextEncoder().encode(text));
const mint = operations.create_temporary_token_for_current_provider;
const examine = operations.examine_token;

function request(change: Partial<SeenRequest> = {}): SeenRequest {
  const headers = { 'content-type': 'application/json', 'x-auth-token': 'x' };
  return { method: 'POST', target: mint.path, headers, body: bodyOf('{"caveats":[]}'), ...change };
}

test('Prism takes a schema that it cannot compile for one that everything obeys; that is noticed at the start', async () => {
  const text = readFileSync('openapi.yaml', 'utf8');
  const file = join(temporaryFolder(), 'openapi.yaml');
  const at = text.indexOf('ExaminedToken:\n', text.indexOf('\n  schemas:'));
  writeFileSync(
    file,
    `${text.slice(0, at)}ExaminedToken:\n      pattern: '('\n${text.slice(at + 'ExaminedToken:\n'.length)}`,
  );
  await expect(createPrismJudge(prism, file)).rejects.toThrow('Prism does not judge the bodies of examine_token (200)');
});

test('every schema of the document is compiled by Prism: it objects to a wrong body of each answer', async () => {
  for (const operation of Object.values<Operation>(operations)) {
    for (const [status, { contentType, emptyBody, mediaType }] of Object.entries(answersOf(operation))) {
      if (contentType !== 'always' || emptyBody === 'always' || mediaType !== 'application/json') continue;
      const headers = { 'content-type': 'application/json', 'access-control-allow-origin': '*', location: 'x' };
      const found = await judge.judgeAnswer(operation, { status: Number(status), headers, body: bodyOf('1') });
      expect(found, `${operation.operationId} ${status}`).toMatchObject([
        { direction: 'response', part: 'body', pointer: '', code: 'type' },
      ]);
    }
  }
});

test('a name whose password has a colon is no missing credential to us, though it is to Prism', async () => {
  const withColon = request({ headers: { authorization: `Basic ${btoa('alice:pass:word')}` }, body: NO_BODY });
  expect(await judge.judgeRequest(mint, withColon)).toMatchObject([{ part: 'credentials' }]);
  expect((await createReferee(judge).judgeRequest(withColon)).findings).toEqual([]);
});

test('what makes Prism throw is a finding', async () => {
  const found = await judge.judgeAnswer(examine, { status: 200, headers: { 'content-type': ';' }, body: bodyOf('{}') });
  expect(found).toMatchObject([
    { part: 'header', code: 'unjudged', message: expect.stringMatching(/^cannot be judged: /) },
  ]);
});

test('of an undocumented status Prism only warns, unless it is a success; here it is a finding', async () => {
  for (const status of [299, 404, 501]) {
    const found = await judge.judgeAnswer(examine, { status, headers: {}, body: NO_BODY });
    expect(found).toMatchObject([{ part: 'status' }]);
  }
});

test('an answer that may be empty by an extension is admitted, though Prism asks for its content type', async () => {
  const empty = { status: 400, headers: { 'access-control-allow-origin': '*' }, body: NO_BODY };
  expect((await judge.judgeAnswer(mint, empty)).length).toBeGreaterThan(0);
  const referee = createReferee(judge);
  const { route } = await referee.judgeRequest(request());
  expect(await referee.judgeAnswer(route, request(), empty)).toEqual([]);
});

test('the many complaints of Prism about alternatives become one that says where it is', async () => {
  const wrong = request({ body: bodyOf('{"caveats":[{"type":"time","validUntil":"x"}]}') });
  expect((await judge.judgeRequest(mint, wrong)).length).toBeGreaterThan(20);
  expect((await createReferee(judge).judgeRequest(wrong)).findings).toEqual([
    {
      direction: 'request',
      part: 'body',
      pointer: '/caveats/0/validUntil',
      code: 'type',
      message: 'is "x", not an integer',
      judges: ['Prism', 'onezone-mock'],
    },
  ]);
});

test('headers of the query, repeated ones too, and odd targets do not disturb the judges', async () => {
  for (const target of [`${mint.path}?a=1&a=2&b`, `${mint.path}?%`, `${mint.path}#x`, `${mint.path}/`]) {
    expect((await createReferee(judge).judgeRequest(request({ target }))).findings).toEqual([]);
  }
});

test.each(['/%', '*', '', '/api/v3/onezone/%zz', '/api/v3/onezone/provider//tokens/temporary'])(
  'a target that leads nowhere is not described: %s',
  async (target) => {
    const { route, findings } = await createReferee(judge).judgeRequest(request({ target }));
    expect({ kind: route.kind, findings }).toEqual({ kind: 'undescribed', findings: [] });
  },
);

test('an operation that Onezone has and the document has not yet is not judged, or with --strict a violation', async () => {
  const list = request({ method: 'GET', body: NO_BODY });
  const { route } = await createReferee(judge, { routes: onlyPosts }).judgeRequest(list);
  expect(route).toEqual({ kind: 'undescribed', path: 'known' });
  expect((await createReferee(judge, { strict: true, routes: onlyPosts }).judgeRequest(list)).findings).toMatchObject([
    { part: 'method', message: 'GET is not described in openapi.yaml, though Onezone has it here' },
  ]);
});

test.each([
  ['a hundred thousand wrong caveats', JSON.stringify({ caveats: Array.from({ length: 100_000 }, () => 1) }), 100],
  ['arrays nested without end', `{"caveats":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 1],
  ['names of prototypes', '{"__proto__":1,"constructor":1,"caveats":{"__proto__":1},"type":{"__proto__":{}}}', 2],
])('a hostile body costs neither memory nor the judge: %s', async (_what, text, count) => {
  const { findings } = await createReferee(judge).judgeRequest(request({ body: bodyOf(text) }));
  expect(findings.length).toBe(count);
});

test('of very many violations the first are told, and how many more there are', async () => {
  const hostile = request({ body: bodyOf(JSON.stringify({ caveats: Array.from({ length: 90 }, () => 1) })) });
  const { route, findings } = await createReferee(judge).judgeRequest(hostile);
  const { violations } = recordExchange({ route, request: hostile, answer: null, answered: null, findings });
  expect(violations.length).toBe(51);
  expect(violations.at(-1)?.message).toBe('and 40 more');
});

test('a referee may be asked to judge one side alone', async () => {
  const wrong = request({ body: bodyOf('{"caveats":1}') });
  const answer = { status: 200, headers: {}, body: NO_BODY };
  for (const [only, counts] of [
    ['requests', [1, 0]],
    ['responses', [0, 1]],
  ] as const) {
    const referee = createReferee(judge, { only });
    const { route, findings } = await referee.judgeRequest(wrong);
    expect([findings.length, (await referee.judgeAnswer(route, wrong, answer)).length]).toEqual(counts);
  }
});
