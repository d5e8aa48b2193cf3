import { expect, test } from 'vitest';
import { createZone } from '../../src/zone/create-zone.ts';
import { formatWorldProblems } from '../../src/zone/format-world-problems.ts';
import { parseWorld } from '../../src/zone/parse-world.ts';
import { readWorld } from '../../src/zone/read-world.ts';
import { readText, worldOf } from './worlds.ts';

const docs = readText('docs/world-file.md');

/** The code blocks of the documentation in a language. */
function blocks(language: string): readonly string[] {
  const pattern = new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^\\1\`\`\`$`, 'gm');
  return [...docs.matchAll(pattern)].map(([, indent, text]) => text!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''));
}

test('the YAML example of the documentation is a world that does what its comments say', async () => {
  const [text] = blocks('yaml');
  const zone = createZone(worldOf(await parseWorld(text!, 'world.yaml')));
  expect(zone.userByName('alice')?.password).toBe('password');
  expect(zone.privileges('cluster', 'krakow', 'alice')?.has('cluster_update')).toBe(true);
  expect(zone.privileges('space', 'measurements', 'alice')?.has('space_delete')).toBe(true);
  expect([zone.supportsUser('krakow', 'alice'), zone.supportsUser('krakow', 'bob')]).toEqual([true, true]);
  expect(zone.identityProvider('egi:token-of-bob')?.user?.id).toBe('bob');
  expect(zone.geo('127.0.0.1').country).toBe('PL');
});

test('every JSON block of the documentation is a world', async () => {
  for (const text of blocks('json')) expect((await parseWorld(text, 'world.json')).ok).toBe(true);
  expect(blocks('json').length).toBeGreaterThan(0);
});

test('the problems that the documentation shows are those that are reported', () => {
  const result = readWorld({
    users: [{ id: 'alice', blocekd: true }],
    sessions: [{ id: 'browser', user: 'alcie' }],
  });
  expect(result.ok ? '' : `${formatWorldProblems(result, 'world.yaml')}\n`).toBe(blocks('text')[0]);
});

test('the documentation names every key of the schema', () => {
  const { properties, $defs } = JSON.parse(readText('world.schema.json'));
  const keys = [
    properties,
    ...Object.values<{ properties?: object }>($defs).map((part) => part.properties ?? {}),
  ].flatMap((part: object) => Object.keys(part));
  for (const key of keys) expect([key, docs.includes(`\`${key}\``)]).toEqual([key, true]);
});

test('the example with every key starts a zone', async () => {
  const text = readText('examples/worlds/every-key.yaml');
  const zone = createZone(worldOf(await parseWorld(text, 'every-key.yaml')));
  expect(zone.temporaryTokenSecret({ type: 'user', id: 'a11ce000000000000000000000000001' })).toEqual({
    secret: 'a1'.repeat(32),
    generation: 3,
  });
  expect(zone.namedToken('0123456789abcdef0123456789abcdefch0002')).toMatchObject({
    version: 1,
    creationTime: 1_700_000_000,
  });
});
