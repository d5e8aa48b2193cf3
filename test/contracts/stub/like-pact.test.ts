import { expect, onTestFinished, test } from 'vitest';
import { readPactRules } from '../../../contracts/stub/pact-rules.ts';
import { matchJson } from '../../../contracts/stub/match-json.ts';
import { readJson } from '../../../src/json/read-json.ts';
import type { JsonValue } from '../../../src/json/json-value.ts';

/** What is used of Pact's core, whose declarations need those of packages that it does not bring along. */
interface PactCore {
  makeConsumerPact(consumer: string, provider: string, version: number, logLevel: string): NativePact;
}

interface NativePact {
  newInteraction(description: string): NativeInteraction;
  createMockServer(address: string): number;
  cleanupMockServer(port: number): boolean;
}

interface NativeInteraction {
  withRequest(method: string, path: string): boolean;
  withRequestBody(body: string, contentType: string): boolean;
  withRequestMatchingRules(rules: string): boolean;
  withStatus(status: number): boolean;
}

interface Case {
  readonly what: string;
  readonly example: JsonValue;
  /** By path, one matcher each. */
  readonly rules?: Readonly<Record<string, object>>;
  /** Bodies as they are sent. */
  readonly bodies: readonly string[];
}

const PACT_CORE: { readonly name: string } = { name: '@pact-foundation/pact-core' };

const whitelist = ['10.0.0.0/8', '192.168.1.7'];

const cases: readonly Case[] = [
  {
    what: 'an example without rules',
    example: { name: 'a', size: 3, on: true, nothing: null, whitelist },
    bodies: [
      '{"name":"a","size":3,"on":true,"nothing":null,"whitelist":["10.0.0.0/8","192.168.1.7"]}',
      '{ "whitelist" : ["10.0.0.0/8", "192.168.1.7"], "on":true, "size": 3,\n"nothing":null, "name":"a" }',
      '{"name":"a","size":3,"on":true,"nothing":null,"whitelist":["192.168.1.7","10.0.0.0/8"]}',
      '{"name":"a","size":3,"on":true,"nothing":null,"whitelist":["10.0.0.0/8"]}',
      '{"name":"a","size":3,"on":true,"nothing":null,"whitelist":["10.0.0.0/8","192.168.1.7","1.1.1.1"]}',
      '{"name":"a","size":3,"on":true,"nothing":null,"whitelist":"10.0.0.0/8"}',
      '{"name":"a","size":3,"on":true,"whitelist":["10.0.0.0/8","192.168.1.7"]}',
      '{"name":"a","size":3,"on":true,"nothing":null,"whitelist":["10.0.0.0/8","192.168.1.7"],"more":1}',
      '{"name":"a","size":"3","on":true,"nothing":null,"whitelist":["10.0.0.0/8","192.168.1.7"]}',
      '{"name":"A","size":3,"on":true,"nothing":null,"whitelist":["10.0.0.0/8","192.168.1.7"]}',
      '{"name":"a","size":4,"on":true,"nothing":null,"whitelist":["10.0.0.0/8","192.168.1.7"]}',
      '{"name":"a","size":3,"on":1,"nothing":null,"whitelist":["10.0.0.0/8","192.168.1.7"]}',
      '{"name":"a","size":3,"on":true,"nothing":0,"whitelist":["10.0.0.0/8","192.168.1.7"]}',
      '[]',
      '"text"',
      'null',
    ],
  },
  {
    what: 'numbers of several kinds',
    example: { whole: 17, broken: 1.5, any: 2 },
    rules: { '$.whole': { match: 'integer' }, '$.broken': { match: 'decimal' }, '$.any': { match: 'number' } },
    bodies: [
      '{"whole":1800000000000,"broken":2.25,"any":0}',
      '{"whole":-5,"broken":2.25,"any":0.5}',
      '{"whole":1.5,"broken":2.25,"any":0}',
      '{"whole":"17","broken":2.25,"any":0}',
      '{"whole":null,"broken":2.25,"any":0}',
      '{"whole":17,"broken":2,"any":0}',
      '{"whole":17,"broken":2.25,"any":"2"}',
      '{"whole":17,"broken":2.25,"any":true}',
      '{"whole":[17],"broken":2.25,"any":1}',
    ],
  },
  {
    what: 'a regular expression',
    example: { token: 'MDAx' },
    rules: { '$.token': { match: 'regex', regex: '^(?:MD[0-9A-Za-z]+)$' } },
    bodies: [
      '{"token":"MDAy"}',
      '{"token":"xMDAy"}',
      '{"token":"MD-"}',
      '{"token":""}',
      '{"token":null}',
      '{"token":{}}',
      '{}',
    ],
  },
  {
    what: 'the type of the whole',
    example: { type: { inviteToken: { kind: 'a' } }, caveats: [{ type: 'time', validUntil: 1 }] },
    rules: { $: { match: 'type' } },
    bodies: [
      '{"type":{"inviteToken":{"kind":"b"}},"caveats":[{"type":"x","validUntil":9}]}',
      '{"type":{"inviteToken":{"kind":1}},"caveats":[{"type":"x","validUntil":9}]}',
      '{"type":{"inviteToken":{}},"caveats":[{"type":"x","validUntil":9}]}',
      '{"type":{"inviteToken":{"kind":"b","more":1}},"caveats":[{"type":"x","validUntil":9}]}',
      '{"type":{"inviteToken":{"kind":"b"}},"caveats":[{"type":"x","validUntil":9},{"type":"y","validUntil":8}]}',
      '{"type":{"inviteToken":{"kind":"b"}},"caveats":[{"type":"x","validUntil":9},{"type":"y"}]}',
      '{"type":{"inviteToken":{"kind":"b"}},"caveats":{}}',
      '{"type":{"inviteToken":{"kind":"b"}},"caveats":[{"type":"x","validUntil":"9"}]}',
    ],
  },
  {
    what: 'a list of at least two',
    example: { list: ['a', 'b'] },
    rules: { '$.list': { match: 'type', min: 2 } },
    bodies: [
      '{"list":["x","y"]}',
      '{"list":["x"]}',
      '{"list":["x","y","z"]}',
      '{"list":["x",1]}',
      '{"list":[]}',
      '{"list":"xy"}',
    ],
  },
  {
    what: 'a list of at most two',
    example: { list: ['a'] },
    rules: { '$.list': { match: 'type', max: 2 } },
    bodies: ['{"list":["x","y"]}', '{"list":["x"]}', '{"list":["x","y","z"]}'],
  },
  {
    what: 'a nearer rule',
    example: { list: [{ id: 'a', n: 1 }] },
    rules: {
      '$.list': { match: 'type' },
      '$.list[*].id': { match: 'regex', regex: '^[a-z]$' },
      '$.list[*].n': { match: 'equality' },
    },
    bodies: [
      '{"list":[{"id":"b","n":1},{"id":"c","n":1}]}',
      '{"list":[{"id":"bb","n":1}]}',
      '{"list":[{"id":"b","n":2}]}',
    ],
  },
  {
    what: 'a part of a text, and a boolean',
    example: { text: 'say hello', on: true },
    rules: { '$.text': { match: 'include', value: 'hello' }, '$.on': { match: 'boolean' } },
    bodies: ['{"text":"hello there","on":false}', '{"text":"good bye","on":false}', '{"text":"hello","on":1}'],
  },
  {
    what: 'a key with dots',
    example: { 'a.b': 1, 'c d': 'x' },
    rules: { "$['a.b']": { match: 'integer' }, "$['c d']": { match: 'type' } },
    bodies: ['{"a.b":7,"c d":"y"}', '{"a.b":"7","c d":"y"}', '{"a.b":7,"c d":1}', '{"a":{"b":7},"c d":"y"}'],
  },
  {
    what: 'a list in which something has to be',
    example: { list: ['a', 'b'] },
    rules: { '$.list': { match: 'arrayContains', variants: [{ index: 0, rules: {}, generators: {} }] } },
    bodies: ['{"list":["z","a"]}', '{"list":["b"]}', '{"list":[]}'],
  },
];

test('requests match by the rules of a pact just when they do for Pact', { timeout: 60_000 }, async () => {
  const { makeConsumerPact } = (await import(PACT_CORE.name)) as PactCore; // as described above
  const pact = makeConsumerPact('a client', 'onezone', 5, 'error');
  for (const [index, { example, rules }] of cases.entries()) {
    const interaction = pact.newInteraction(String(index));
    interaction.withRequest('POST', `/${index}`);
    interaction.withRequestBody(JSON.stringify(example), 'application/json');
    interaction.withRequestMatchingRules(JSON.stringify({ body: rulesOf(rules) }));
    interaction.withStatus(200);
  }
  const port = pact.createMockServer('127.0.0.1');
  onTestFinished(() => {
    pact.cleanupMockServer(port);
  });
  const ours: string[] = [];
  const native: string[] = [];
  for (const [index, { what, example, rules, bodies }] of cases.entries()) {
    const read = readPactRules({ body: rulesOf(rules) });
    if (!read.ok) throw new Error(read.fault);
    for (const body of bodies) {
      const json = readJson(body);
      if (!json.ok) throw new Error(`${body} is no JSON`);
      const { differences } = matchJson(example, json.value, { rules: read.rules.body, judges: new Map() });
      ours.push(`${what}: ${body} ${differences.length === 0 ? 'matches' : 'differs'}`);
      const { status } = await fetch(`http://127.0.0.1:${port}/${index}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      native.push(`${what}: ${body} ${status === 200 ? 'matches' : 'differs'}`);
    }
  }
  expect(ours).toEqual(native);
});

function rulesOf(rules: Case['rules'] = {}): object {
  return Object.fromEntries(
    Object.entries(rules).map(([path, matcher]) => [path, { combine: 'AND', matchers: [matcher] }]),
  );
}
