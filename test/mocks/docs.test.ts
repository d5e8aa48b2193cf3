import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

test('the programs of docs/msw.md are the examples, which the package check runs', () => {
  const docs = readFileSync(join(root, 'docs/msw.md'), 'utf8');
  const blocks = [...docs.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, block]) => block);
  const examples = readdirSync(join(root, 'examples/msw')).map((file) =>
    readFileSync(join(root, 'examples/msw', file), 'utf8'),
  );
  expect(new Set(blocks)).toEqual(new Set(examples));
});
