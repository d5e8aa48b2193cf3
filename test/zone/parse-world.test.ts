import { expect, test } from 'vitest';
import { parseWorld } from '../../src/zone/parse-world.ts';
import type { WorldProblem } from '../../src/zone/world-problem.ts';
import { readText, worldOf } from './worlds.ts';

async function problemsIn(text: string, filename: string): Promise<readonly WorldProblem[]> {
  const result = await parseWorld(text, filename);
  if (result.ok) throw new Error(`accepted: ${text.slice(0, 100)}`);
  return result.problems;
}

const jsonFaults: readonly (readonly [text: string, path: string, message: RegExp, fix: RegExp])[] = [
  ['', 'line 1, column 1', /empty/, /at least \{\}/],
  ['{', 'line 1, column 1', /never closed/, /missing \}/],
  ['{"users": [\n  {"id": "a"}', 'line 1, column 11', /never closed/, /missing \]/],
  ['{"users": [],\n}', 'line 2, column 1', /\} stands where a key/, /Remove the comma/],
  ['{"users": [{"id": "a"},]}', 'line 1, column 24', /\] stands where a value/, /Remove the comma/],
  ["{'users': []}", 'line 1, column 2', /no single quotes/, /double quotes/],
  ['{users: []}', 'line 1, column 2', /users stands where a key in double quotes/, /Put the key in double quotes/],
  ['{"users" []}', 'line 1, column 10', /\[ stands where a colon/, /Add a colon/],
  ['{"now": 1 "seed": "x"}', 'line 1, column 11', /" stands where a comma or \}/, /Add a comma/],
  ['{"users": [1 2]}', 'line 1, column 14', /2 stands where a comma or \]/, /Add a comma/],
  ['{"now": 01}', 'line 1, column 10', /1 stands where a comma/, /Add a comma/],
  ['{"now": }', 'line 1, column 9', /\} stands where a value/, /Write text in double quotes, a number/],
  ['{"now": NaN}', 'line 1, column 9', /NaN stands where a value/, /a number/],
  ['{"now": .5}', 'line 1, column 9', /\. stands where a value/, /a number/],
  ['{"now":\u0001}', 'line 1, column 8', /U\+0001 stands where a value/, /a number/],
  ['{"now": 1} // the time', 'line 1, column 12', /follows after the end/, /Remove it/],
  ['{"now": 1, // the time\n"seed": "x"}', 'line 1, column 12', /no comments/, /YAML/],
  ['# a world\n{}', 'line 1, column 1', /no comments/, /YAML/],
  ['{"seed": "two\nlines"}', 'line 1, column 10', /no closing quote/, /\\n for a line break/],
  ['{"seed": "x', 'line 1, column 10', /no closing quote/, /Close it/],
  ['{"seed": "C:\\Users"}', 'line 1, column 13', /backslash/, /\\\\/],
  ['{"users": [],\n "users": []}', 'line 2, column 2', /"users" stands twice/, /Remove one/],
  ['{"a": 1, "\\u0061": 2}', 'line 1, column 10', /"\\u0061" stands twice/, /Remove one/],
];

test.each(jsonFaults)('the JSON %j is refused with the place of its fault', async (text, path, message, fix) => {
  const line = text.split('\n')[Number(/\d+/.exec(path)?.[0]) - 1]!.replaceAll('\u0001', ' ');
  expect(await problemsIn(text, 'world.json')).toEqual([
    {
      pointer: '',
      path,
      value: expect.stringMatching(/.*/),
      message: expect.stringMatching(message),
      fix: expect.stringMatching(fix),
    },
  ]);
  const [problem] = await problemsIn(text, 'world.json');
  expect(line).toContain(problem!.value);
});

test('every JSON text is read or refused as JSON.parse does', async () => {
  const texts = [
    '{"a": [1, -0, 0.5, 1e5, 1E-5, 12.5e+3, true, false, null, "x\\n\\u00e9\\"", {}, []]}',
    ' \t\r\n{ }\n',
    '[[[[[]]]]]',
    '"x"',
    '-',
    '1.',
    '1e',
    '+1',
    '"\\u12"',
    '"\\x"',
    '[,]',
    '{,}',
    '{"a":1,,"b":2}',
    '[1]]',
    '{"a":1]',
    '[1}',
    'tru',
    'truex',
    '\u00a01',
    '"\u2028"',
    '"\u0007"',
  ];
  const texts2 = texts.flatMap((text) => [
    text,
    `[${text}]`,
    `{"x":${text}}`,
    `${text} `,
    text.slice(1),
    text.slice(0, -1),
  ]);
  for (const text of texts2) {
    let isJson = true;
    try {
      JSON.parse(text);
    } catch {
      isJson = false;
    }
    const result = await parseWorld(text, 'world.json');
    const isSyntaxProblem = !result.ok && result.problems[0]!.path.startsWith('line ');
    expect([text, !isSyntaxProblem]).toEqual([text, isJson]);
  }
});

const yamlFaults: readonly (readonly [text: string, path: string, message: RegExp, fix: RegExp])[] = [
  ['users:\n\t- id: a', 'line 2, column 1', /Tabs are not allowed/, /Indent with spaces/],
  ['users: [\n', 'line 2, column 1', /cannot be read/, /Check the indentation/],
  ['users:\n  - id: a\n - id: b', 'line 3, column 1', /cannot be read/, /Check the indentation/],
  ['now: 1\nseed: x\nnow: 2', 'line 3, column 1', /"now" stands twice/, /Remove one/],
  ['seed: !secret x', 'line 1, column 7', /Unresolved tag: !secret/, /Remove the tag/],
  ['seed: *seed', 'line 1, column 7', /\*seed has no anchor/, /Add &seed/],
  ['now: 1\n---\nnow: 2', 'line 2, column 1', /second YAML document/, /Keep one world/],
  ['? [a]\n: 1', 'line 1, column 3', /keys must be strings/, /Check/],
];

test.each(yamlFaults)('the YAML %j is refused with the place of its fault', async (text, path, message, fix) => {
  expect(await problemsIn(text, 'world.yaml')).toEqual([
    {
      pointer: '',
      path,
      value: expect.any(String),
      message: expect.stringMatching(message),
      fix: expect.stringMatching(fix),
    },
  ]);
});

test('JSON and YAML give the same world', async () => {
  const text = readText('test/vectors/world.reference.json');
  const world = worldOf(await parseWorld(text, 'world.json'));
  expect(worldOf(await parseWorld(text, 'world.yaml'))).toEqual(world);
});

test('the ending of the name decides between JSON and YAML, else the first bracket', async () => {
  expect((await parseWorld('now: 1', 'world.yml')).ok).toBe(true);
  expect((await parseWorld('now: 1', 'WORLD.YAML')).ok).toBe(true);
  expect((await parseWorld('now: 1', 'world')).ok).toBe(true);
  expect((await parseWorld('now: 1', 'world.json')).ok).toBe(false);
  expect((await parseWorld('{now: 1}', 'world.yaml')).ok).toBe(true);
  expect((await parseWorld(' {now: 1}', 'world')).ok).toBe(false);
});

test('a byte order mark is passed over', async () => {
  expect((await parseWorld('\uFEFF{"now": 1}', 'world.json')).ok).toBe(true);
  expect((await parseWorld('\uFEFFnow: 1', 'world.yaml')).ok).toBe(true);
});

test('YAML reads as version 1.2: no is a word, keys are text, anchors may be used', async () => {
  const text = 'users: [{id: no, username: &name yes, fullName: *name}]\nidentityProviders: [{tokens: {123: no}}]';
  const world = worldOf(await parseWorld(text, 'world.yaml'));
  expect(world.users[0]).toMatchObject({ id: 'no', username: 'yes', fullName: 'yes' });
  expect(world.identityProviders[0]!.tokens).toEqual([['123', 'no']]);
});

test('an empty YAML file is no world', async () => {
  expect(await problemsIn('', 'world.yaml')).toMatchObject([{ path: 'the world', value: 'null' }]);
});

test('problems of a parsed world name their place in the world', async () => {
  expect(await problemsIn('users:\n  - id: 12\n', 'world.yaml')).toMatchObject([
    { pointer: '/users/0/id', path: 'users[0].id', value: '12' },
  ]);
});

test('a correct world of five megabytes is read', async () => {
  const users = Array.from({ length: 50_000 }, (_, i) => ({ id: `user${i}`, fullName: 'x'.repeat(60) }));
  const text = JSON.stringify({ users });
  expect(text.length).toBeGreaterThan(4_500_000);
  expect(worldOf(await parseWorld(text, 'world.json')).users).toHaveLength(50_000);
});

const MANY = 400_000;
const hostile: readonly (readonly [title: string, filename: string, text: () => string, message: RegExp])[] = [
  ['JSON with many wrong items', 'w.json', () => `{"users": [${'1,'.repeat(MANY)}1]}`, /must be an object/],
  ['JSON with many missing ids', 'w.json', () => `{"users": [${'{},'.repeat(MANY)}{}]}`, /is missing/],
  ['JSON with unknown keys without end', 'w.json', () => `{${keys(200_000)}}`, /unknown key/],
  ['JSON nested without end', 'w.json', () => '['.repeat(MANY), /never closed/],
  ['JSON with one endless key', 'w.json', () => `{"${'k'.repeat(MANY)}": 1}`, /unknown key/],
  ['JSON with deep metadata', 'w.json', () => deepMetadata(100_000), /nested too deeply/],
  [
    'JSON with bad caveats without end',
    'w.json',
    () => inToken(`"caveats": [${'{},'.repeat(200_000)}{}]`),
    /no caveat/,
  ],
  [
    'JSON with one id many times',
    'w.json',
    () => `{"users": [${'{"id":"a"},'.repeat(200_000)}{"id":"a"}]}`,
    /already in/,
  ],
  ['NUL bytes', 'w.json', () => '\u0000'.repeat(MANY), /U\+0000 stands/],
  ['YAML of more than a million characters', 'w.yaml', () => '['.repeat(1_000_001), /more than the 1000000/],
  ['YAML nested without end', 'w.yaml', () => '['.repeat(30_000), /cannot be read/],
  ['YAML of deep list items', 'w.yaml', () => '- '.repeat(30_000), /cannot be read/],
  ['YAML with many keys', 'w.yaml', () => keys(20_000, '\n'), /unknown key/],
  ['YAML with many aliases', 'w.yaml', () => `a: &a x\nb: [${'*a,'.repeat(5000)}]`, /more than 1000 aliases/],
  ['YAML whose aliases multiply', 'w.yaml', billionLaughs, /resource exhaustion/],
  ['YAML that contains itself', 'w.yaml', () => 'users: &a\n  - *a', /must be an object/],
  ['YAML with the key __proto__', 'w.yaml', () => '__proto__: {users: []}', /unknown key/],
];

function keys(count: number, separator = ','): string {
  return Array.from({ length: count }, (_, i) => `"k${i}": 1`).join(separator);
}

function inToken(content: string): string {
  return `{"users": [{"id": "u"}], "namedTokens": [{"id": "t", "subject": {"id": "u"}, ${content}}]}`;
}

function deepMetadata(depth: number): string {
  return inToken(`"customMetadata": ${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`);
}

function billionLaughs(): string {
  const levels = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
  const line = (name: string, i: number): string => `${name}: &${name} [${`*${levels[i - 1]!},`.repeat(9)}]`;
  return ['a: &a [x, x, x]', ...levels.slice(1).map((name, i) => line(name, i + 1))].join('\n');
}

test.each(hostile)('%s is refused with a clear problem', async (_title, filename, text, message) => {
  const problems = await problemsIn(text(), filename);
  expect(problems.length).toBeLessThanOrEqual(100);
  expect(problems[0]!.message).toMatch(message);
  for (const { value, message: text_, fix } of problems) expect((value + text_ + fix).length).toBeLessThan(800);
});

test('nothing that a hostile world says reaches the prototype of objects', async () => {
  await parseWorld('{"__proto__": {"polluted": 1}, "users": [{"id": "a", "__proto__": {"polluted": 1}}]}', 'w.json');
  await parseWorld('__proto__: {polluted: 1}\nusers: [{id: a, __proto__: {polluted: 1}}]', 'w.yaml');
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('a seed from outside wins over the file’s, for everything that derives from it', async () => {
  const text = 'seed: mine\nproviders: [{id: p}]\nspaces: [{id: s, supports: [{provider: p}]}]';
  const storageOf = async (seed?: string) => {
    const read = await parseWorld(text, 'w.yaml', seed);
    return read.ok ? [read.world.seed, read.world.spaces[0]?.supports[0]?.storage] : [];
  };
  expect((await storageOf())[0]).toBe('mine');
  expect((await storageOf('yours'))[0]).toBe('yours');
  expect((await storageOf('yours'))[1]).not.toBe((await storageOf())[1]);
});
