import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PACT_FILE } from '../../contracts/consumer/write-pact.ts';
import { loadPact } from '../../contracts/load-pact.ts';
import { judgeEchoes } from '../../contracts/verify/judge-echoes.ts';
import { readBody } from '../../src/proxy/seen.ts';
import { root } from '../house/source-files.ts';

const loaded = loadPact(readFileSync(join(root, PACT_FILE), 'utf8'));
if (!loaded.ok) throw new Error(loaded.problem);
const some = loaded.pact.interactions.slice(0, 1);

function judge(path: string, expression: string, body: unknown): readonly string[] {
  const generators = { body: { [path]: { type: 'ProviderState', expression } } };
  const seen = readBody(new TextEncoder().encode(JSON.stringify(body)));
  const request = { method: 'POST', target: '/', headers: {}, body: seen };
  const answer = { status: 200, headers: {}, body: seen };
  return some
    .flatMap(({ response, ...interaction }) =>
      judgeEchoes(
        { ...interaction, response: { ...response, generators } },
        { place: 0, request, answer, why: null, values: { id: 'x' } },
      ),
    )
    .map(({ message }) => message);
}

test.each(['$.a.id', "$['a']['id']", '$["a"]["id"]', '$.a["id"]'])(
  'the value of a state is looked for at %s',
  (path) => {
    expect(judge(path, '${id}', { a: { id: 'x' } })).toEqual([]);
    expect(judge(path, '/of/${id}', { a: { id: '/of/x' } })).toEqual([]);
    expect(judge(path, 'id', { a: { id: 'y' } })).toEqual(['is "y", and in this provider state it must be "x"']);
    expect(judge(path, 'id', { a: {} })).toEqual([]);
  },
);
