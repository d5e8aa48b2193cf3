import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaultWorldFile } from '../../src/zone/default-world.ts';
import { readText } from './worlds.ts';

interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const schema: Schema = JSON.parse(readText('world.schema.json'));

/** Free-form objects: their keys are Onezone's or the user's. */
const FREE_FORM = ['/$defs/namedToken/properties/type', '/$defs/namedToken/properties/customMetadata'];

/** Every schema in the schema, with its place. */
function* schemasIn(part: Schema, place: string): Generator<readonly [place: string, part: Schema]> {
  yield [place, part];
  for (const [key, value] of Object.entries(part.properties ?? {})) {
    yield* schemasIn(value, `${place}/properties/${key}`);
  }
  for (const [key, value] of Object.entries(part.$defs ?? {})) yield* schemasIn(value, `${place}/$defs/${key}`);
  if (part.items !== undefined) yield* schemasIn(part.items, `${place}/items`);
  if (typeof part.additionalProperties === 'object') yield* schemasIn(part.additionalProperties, `${place}/*`);
}

test('the compiled check is what world.schema.json gives', () => {
  const generator = fileURLToPath(new URL('../../tools/codegen/world-schema.js', import.meta.url));
  expect(() => execFileSync(process.execPath, [generator, '--check'], { stdio: 'pipe' })).not.toThrow();
});

test('world.schema.json compiles in AJV in strict mode and accepts the worlds at hand', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  const validate = ajv.compile(schema);
  const worlds: readonly unknown[] = [
    JSON.parse(readText('test/vectors/world.reference.json')),
    parse(readText('examples/worlds/every-key.yaml')),
    structuredClone(defaultWorldFile()),
    {},
  ];
  for (const world of worlds) expect([validate(world), validate.errors]).toEqual([true, null]);
  expect(validate({ users: [{ id: 'a', x: 1 }] })).toBe(false);
});

test('the defaults and examples in world.schema.json fit their own schemas', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true, useDefaults: true });
  const filled: Record<string, unknown> = {};
  expect(ajv.compile(schema)(filled)).toBe(true);
  expect(filled).toMatchObject({ onezoneDomain: 'onezone.example.com', users: [], basicAuth: true });
  for (const [place, part] of schemasIn(schema, '')) {
    const examples: readonly unknown[] = 'examples' in part && Array.isArray(part.examples) ? part.examples : [];
    const validate = new Ajv2020().compile({ ...part, $defs: schema.$defs });
    for (const example of examples) expect([place, validate(example)]).toEqual([place, true]);
  }
});

test('every object in world.schema.json refuses unknown keys', () => {
  for (const [place, part] of schemasIn(schema, '')) {
    if (part.type !== 'object' || FREE_FORM.includes(place) || place.endsWith('/caveats/items')) continue;
    const isMap = typeof part.additionalProperties === 'object';
    expect([place, part.additionalProperties === false || isMap]).toEqual([place, true]);
  }
});

test('every key in world.schema.json has a title for editors', () => {
  for (const [place, part] of schemasIn(schema, '')) {
    const target = schema.$defs?.[part.$ref?.replace('#/$defs/', '') ?? ''];
    if (!/\/properties\/[^/]+$/.test(place)) continue;
    expect([place, part.title ?? target?.title]).toEqual([place, expect.any(String)]);
  }
});

test('the example with every key has every key', () => {
  const used = new Set<string>();
  const visit = (part: Schema, value: unknown): void => {
    const target = part.$ref === undefined ? part : (schema.$defs?.[part.$ref.replace('#/$defs/', '')] ?? {});
    if (Array.isArray(value)) for (const item of value) visit(target.items ?? {}, item);
    for (const [key, property] of Object.entries(target.properties ?? {})) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) continue;
      used.add(`${target.title ?? part.title ?? ''}.${key}`);
      visit(property, Reflect.get(value, key));
    }
  };
  visit(schema, parse(readText('examples/worlds/every-key.yaml')));
  const all = [...schemasIn(schema, '')].flatMap(([, part]) =>
    Object.keys(part.properties ?? {}).map((key) => `${part.title ?? ''}.${key}`),
  );
  expect([...used].toSorted()).toEqual(all.filter((key) => key !== 'World.$schema').toSorted());
});
