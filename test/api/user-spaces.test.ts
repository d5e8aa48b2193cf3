import { expect, test } from 'vitest';
import { createOnezone, type Onezone } from '../../src/index.ts';
import { ask, outcome, peopledWorld } from '../support/ask.ts';

// Shapes and rights as onedata/oz-worker has them: src/http/rest/translators, src/logic/*_logic_plugin.erl.

const start = (): Onezone => createOnezone({ world: peopledWorld });

test('a user makes a space, finds it, and leaves it', () => {
  const onezone = start();
  const made = ask(onezone, 'ben', 'POST /user/spaces', { name: 'mine', size: 'ignored' });
  expect([made.status, made.body, made.headers['content-type']]).toEqual([201, null, 'application/json']);
  const [, id = ''] =
    /^https:\/\/onezone\.example\.com\/api\/v3\/onezone\/user\/spaces\/(.+)$/.exec(made.headers['location'] ?? '') ??
    [];
  expect(id).toMatch(/^[0-9a-f]{32}ch[0-9a-f]{4}$/);
  expect(ask(onezone, 'ben', 'GET /user/spaces').body).toEqual({ spaces: [id, 's1'] });
  expect(ask(onezone, 'ben', `GET /user/spaces/${id}`).body).toMatchObject({
    name: 'mine',
    providers: {},
    creator: { type: 'user', id: 'ben' },
  });
  expect(outcome(ask(onezone, 'ann', `GET /spaces/${id}`))).toBe('forbidden');
  expect(ask(onezone, 'ben', `DELETE /user/spaces/${id}`)).toMatchObject({ status: 204, body: null });
  expect(outcome(ask(onezone, 'ben', `DELETE /user/spaces/${id}`))).toBe('notFound');
  expect(outcome(ask(onezone, 'root', `GET /spaces/${id}`))).toBe(200);
});

test('the only owner of a space stays as long as others do', () => {
  const onezone = start();
  const refused = ask(onezone, 'ann', 'DELETE /user/spaces/s1');
  expect(refused).toMatchObject({
    status: 400,
    body: { error: { id: 'cannotRemoveLastOwner', details: { entityType: 'od_space', entityId: 's1' } } },
  });
  expect(ask(onezone, 'ben', 'DELETE /user/spaces/s1').status).toBe(204);
  expect(ask(onezone, 'ann', 'DELETE /user/spaces/s1').status).toBe(204);
  expect(outcome(ask(onezone, null, 'DELETE /user/spaces/s1'))).toBe('unauthorized');
  expect(outcome(ask(onezone, 'p1', 'DELETE /user/spaces/s1'))).toBe('notFound');
});

const advertised = {
  name: 'open data',
  advertisedInMarketplace: true,
  description: 'Temperatures',
  organizationName: 'Institute',
  marketplaceContactEmail: 'sea@example.com',
  tags: ['open-data', 'environment'],
};

test.each([
  [{}, 'missingRequiredValue', { key: 'name' }],
  [[], 'malformedData', undefined],
  [{ name: 7 }, 'badValueString', { key: 'name' }],
  [{ name: null }, 'badValueName', undefined],
  [{ name: 'x' }, 'badValueName', undefined],
  [{ name: 'good', tags: 'demo', description: 1 }, 'badValueString', { key: 'description' }],
  [
    { name: 'good', advertisedInMarketplace: 'yes', description: 1 },
    'badValueBoolean',
    { key: 'advertisedInMarketplace' },
  ],
  [{ name: 'good', tags: 'demo' }, 'badValueListOfStrings', { key: 'tags' }],
  [{ name: 'good', tags: ['none such', 1] }, 'badValueListOfStrings', { key: 'tags' }],
  [{ ...advertised, description: undefined }, 'missingRequiredValue', { key: 'description' }],
  [{ ...advertised, organizationName: '' }, 'badValueEmpty', { key: 'organizationName' }],
  [{ ...advertised, marketplaceContactEmail: 'sea@example' }, 'badValueEmail', undefined],
])('a space is refused: %j, %s', (body, id, details) => {
  const asked = ask(start(), 'ann', 'POST /user/spaces', body);
  expect(asked.status).toBe(400);
  expect(asked.body).toMatchObject({ error: { id, ...(details && { details }) } });
});

test('an unknown tag is refused with the list of those that there are', () => {
  const { body } = ask(start(), 'ann', 'POST /user/spaces', { name: 'good', tags: ['none such'] });
  const { error } = body as { error: { id: string; details: { key: string; allowed: string[] } } };
  expect([error.id, error.details.key, error.details.allowed.length]).toEqual(['badValueListNotAllowed', 'tags', 44]);
});

test('a space in the marketplace shows its address to those who manage it there', () => {
  const onezone = start();
  const { headers } = ask(onezone, 'ben', 'POST /user/spaces', advertised);
  const id = headers['location']?.split('/').at(-1) ?? '';
  expect(ask(onezone, 'ben', `GET /spaces/${id}`).body).toMatchObject(advertised);
  expect(ask(onezone, 'root', `GET /spaces/${id}`).body).toMatchObject(advertised);
});

test('the same seed gives the same id, once', () => {
  const body = { name: 'good', idGeneratorSeed: 'nightly' };
  const onezone = start();
  const first = ask(onezone, 'ann', 'POST /user/spaces', body);
  expect(ask(onezone, 'ann', 'POST /user/spaces', body)).toMatchObject({
    status: 409,
    body: { error: { id: 'alreadyExists' } },
  });
  expect(ask(start(), 'ben', 'POST /user/spaces', body).headers['location']).toBe(first.headers['location']);
});

test('only users make spaces', () => {
  const onezone = start();
  expect(outcome(ask(onezone, 'p1', 'POST /user/spaces', { name: 'good' }))).toBe('forbidden');
  expect(outcome(ask(onezone, null, 'POST /user/spaces', { name: 'good' }))).toBe('unauthorized');
  expect(outcome(ask(onezone, null, 'POST /user/spaces', []))).toBe('unauthorized');
});
