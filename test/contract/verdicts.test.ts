import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { answerBodyChecks, requestBodyChecks, schemaChecks } from '../../src/contract/generated/validators.ts';
import type { BodyCheck } from '../../src/contract/body-check.ts';
import { loadRecordedSteps } from './plain-vectors.ts';
import { documentOperations, documentSchemas, examplesOf } from './read-document.ts';

/** AJV as everybody uses it, which knows nothing of our generator: `discriminator` is an annotation to it. */
const ajv = new Ajv2020({ strict: false, validateFormats: false, inlineRefs: false });
ajv.addSchema({ components: { schemas: documentSchemas } }, 'document');

const errorSchemas = Object.keys(documentSchemas).filter((name) => name.endsWith('Error'));
const seeds = loadRecordedSteps();

/** Every check that was compiled ahead of time, the same schema compiled now, and values to begin with. */
const pairs = [
  ...documentOperations.flatMap(({ operationId, request, answers }) => [
    ...(request === null
      ? []
      : [
          {
            name: `request of ${operationId}`,
            check: requestBodyChecks[operationId],
            schema: request.schema,
            values: seeds.flatMap(({ requestBody: body }) => (body === null ? [] : parseOrNothing(body))),
          },
        ]),
    ...answers.map(({ status, content }) => ({
      name: `${operationId} ${status}`,
      check: answerBodyChecks[operationId]?.[status],
      schema: content.schema,
      values: [
        ...seeds.filter((seed) => seed.body !== null && seed.status === status).map(({ body }) => body),
        ...examplesOf(content).map(([, value]) => value),
      ],
    })),
  ]),
  ...(['Caveat', 'TokenType', 'ExaminedToken'] as const).map((name) => ({
    name: `schema ${name}`,
    check: schemaChecks[name],
    schema: { $ref: `#/components/schemas/${name}` },
    values: seeds.filter(({ status }) => status === 200).flatMap(({ body }) => partsOf(body)),
  })),
  {
    name: 'schema of any error',
    check: schemaChecks.AnyError,
    schema: { anyOf: errorSchemas.map((name) => ({ $ref: `#/components/schemas/${name}` })) },
    values: seeds.filter(({ status }) => status >= 400).flatMap(({ body }) => partsOf(body)),
  },
];

test.for(pairs)(
  '$name: compiled ahead of time or now, the verdict on 1000 spoiled values is the same',
  ({ check, schema, values }) => {
    const compiledNow = ajv.compile(inDocument(schema));
    const random = randomNumbers(7);
    const differing: unknown[] = [];
    let refused = 0;
    for (let round = 0; round < 1000; round++) {
      const value = spoil(structuredClone(pick(values, random)), random);
      const isFine = compiledNow(value);
      if (!isFine) refused += 1;
      if (check!(value) !== isFine) differing.push(value);
    }
    expect(differing).toEqual([]);
    expect(refused).toBeGreaterThan(100);
  },
);

test('a refused value has violations, and no more than 100 however wrong it is', () => {
  const check: BodyCheck = schemaChecks.ExaminedToken;
  const caveats = Array.from({ length: 100_000 }, () => ({ type: 'time', validUntil: 'x', a: 1 }));
  expect(check({ caveats })).toBe(false);
  expect(check.errors).toHaveLength(100);
});

function inDocument(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) =>
    key === '$ref' ? `document${String(value)}` : key.startsWith('x-') ? undefined : value,
  ) as object;
}

function parseOrNothing(text: string): readonly unknown[] {
  try {
    return [JSON.parse(text) as unknown];
  } catch {
    return [];
  }
}

function partsOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return [value, ...Object.values(value).flatMap(partsOf)];
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)]!;
}

/** Values and keys that mean something to some schema, in the wrong place. */
const STRANGERS: readonly unknown[] = [
  null,
  1,
  1.5,
  '',
  'time',
  'identityToken',
  'unauthorized',
  'badToken',
  'nobody',
  [],
  ['1.2.3.4/8'],
  {},
  true,
  { type: 'time', validUntil: 1 },
  { scope: 'identityToken' },
  { accessToken: {} },
  { sessionId: 's' },
  { id: 'badToken', description: 'x' },
  { type: 'ip', scope: 'identityToken' },
];
const KEYS = [
  'type',
  'id',
  'scope',
  'details',
  'caveats',
  'accessToken',
  'identityToken',
  'sessionId',
  'tokenError',
  'x',
];

/** Changes one to three places of a value: a key lost, added or with another value. */
function spoil(value: unknown, random: () => number): unknown {
  const root = { value };
  for (let times = Math.floor(random() * 3) + 1; times > 0; times--) {
    const places = partsOf(root).filter((part) => typeof part === 'object' && part !== null);
    const place = pick(places, random) as Record<string, unknown>;
    const keys = Object.keys(place);
    const key = random() < 0.3 || keys.length === 0 ? pick(KEYS, random) : pick(keys, random);
    if (random() < 0.3 && place !== (root as unknown)) Reflect.deleteProperty(place, key);
    else place[key] = structuredClone(pick(STRANGERS, random));
  }
  return root.value;
}
