import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
// The package's own manifest, whose shape the package check proves.
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  name: string;
  exports: Record<string, string>;
};
const entries = Object.entries(manifest.exports).filter(([, target]) => target.endsWith('.js'));

/** A public name is a promise: a change to public-names.txt (`npm test -- -u`) belongs into the changelog. */
test('the public names are those of public-names.txt', async () => {
  const lines: string[] = [];
  for (const [subpath, target] of entries) {
    const source = target.replace('./dist/', '').replace(/\.js$/, '.ts');
    const text = readFileSync(join(root, source), 'utf8');
    // A module's names are all that is read of it. What only a page can load is read as text.
    const values = source.includes('browser')
      ? [...text.matchAll(/^export (?:function|const) (\w+)/gm)].map((match) => match[1] ?? '')
      : Object.keys((await import(join(root, source))) as object);
    const types = typeNames(text);
    lines.push(manifest.name + subpath.slice(1));
    lines.push(...[...values, ...types.map((name) => `type ${name}`)].toSorted(byName).map((name) => `  ${name}`));
  }
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('public-names.txt');
});

/** The types that an entry exports: `export type { A }`, `export { type A }`, `export interface A`, `export type A =`. */
function typeNames(source: string): readonly string[] {
  const lists = [...source.matchAll(/^export (type )?\{([^}]*)\}/gm)].flatMap(([, type, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '' && (type !== undefined || name.startsWith('type '))),
  );
  const own = [...source.matchAll(/^export (?:interface|type) (\w+)/gm)].map((match) => match[1] ?? '');
  return [...lists.map((name) => name.replace(/^type /, '').replace(/^.* as /, '')), ...own];
}

function byName(a: string, b: string): number {
  return a.replace('type ', '').localeCompare(b.replace('type ', ''), 'en');
}
