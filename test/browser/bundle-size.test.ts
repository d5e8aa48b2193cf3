import { relative, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildPage } from './build-page.ts';

const root = join(import.meta.dirname, '../..');

/** What a page loads for a fake Onezone besides MSW, in bytes after gzip. */
const LIMIT = 68_000;

/** What the folders had in it, in bytes before minification, with 106 operations: 64,500 bytes after gzip. */
const BEFORE: Readonly<Record<string, number>> = {
  mocks: 6_200,
  src: 3_400,
  'src/api': 101_800,
  'src/contract': 107_300,
  'src/errors': 12_900,
  'src/json': 24_900,
  'src/macaroon': 17_400,
  'src/token': 51_900,
  'src/zone': 155_700,
};

const chunk = await buildPage('mocks/msw-browser.ts', { msw: 'msw', external: /^msw/ });
const modules = Object.entries(chunk.modules)
  .filter(([, { renderedLength }]) => renderedLength > 0)
  .map(([id, { renderedLength }]) => ({ path: relative(root, id), length: renderedLength }));

test('what a page loads is small', () => {
  const size = gzipSync(chunk.code).length;
  expect(size, `${size} bytes after gzip are too many. What grew:\n${growth()}`).toBeLessThanOrEqual(LIMIT);
});

test('a page loads nothing of Node, no server, no package but MSW and no validator of answers', () => {
  expect(chunk.imports.toSorted()).toEqual(['msw', 'msw/browser']);
  expect(chunk.dynamicImports).toEqual([]);
  expect([...new Set(modules.map(({ path }) => folderOf(path)))].toSorted()).toEqual(Object.keys(BEFORE).toSorted());
  expect(modules.filter(({ path }) => /validators|server|yaml|node_modules/.test(path))).toEqual([]);
});

/** By folder: before, now. */
function growth(): string {
  const now = new Map<string, number>();
  for (const { path, length } of modules) now.set(folderOf(path), (now.get(folderOf(path)) ?? 0) + length);
  return [...now]
    .map(([folder, length]) => ({ folder, length, more: length - (BEFORE[folder] ?? 0) }))
    .toSorted((a, b) => b.more - a.more)
    .map(({ folder, length, more }) => `  ${folder}: ${length} (${more < 0 ? '' : '+'}${more})`)
    .join('\n');
}

/** `src/zone` of `src/zone/clock.ts`. */
function folderOf(path: string): string {
  return path
    .split('/')
    .slice(0, 2)
    .join('/')
    .replace(/\/[^/]*\.ts$/, '');
}
