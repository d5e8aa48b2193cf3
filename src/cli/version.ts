import { existsSync, readFileSync } from 'node:fs';

/** The version of this package, from the nearest package.json above: the sources lie in src/, the build in dist/src/. */
export function packageVersion(): string {
  let folder = new URL('.', import.meta.url);
  while (!existsSync(new URL('package.json', folder))) folder = new URL('..', folder);
  const manifest = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as { readonly version: string };
  return manifest.version; // our own package.json has one
}
