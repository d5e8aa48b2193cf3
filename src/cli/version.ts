import { readFileSync } from 'node:fs';

/** The version of this package, which lies two folders above src/cli and dist/cli alike. */
export function packageVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  const manifest = JSON.parse(text) as { readonly version: string }; // our own package.json
  return manifest.version;
}
