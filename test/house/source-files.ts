import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** The checkout's folder. */
export const root = resolve(import.meta.dirname, '../..');

/** A file of src/. */
export interface SourceFile {
  /** Such as `token/caveats/time.ts`. */
  readonly path: string;
  /** The step of the stairs: the folder below src/, empty for the root's own files; such as `contracts/verify` beside it. */
  readonly step: string;
  readonly text: string;
  readonly generated: boolean;
  /** Files of src/ that it imports, types included, as paths like its own. */
  readonly imports: readonly string[];
  /** Packages and `node:` modules that it imports. */
  readonly packages: readonly string[];
}

const src = join(root, 'src');
const contracts = join(root, 'contracts');

/** Every file of src/. The formatter lays imports out in one way, so a pattern finds them. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => sourceFile(path.split(sep).join('/')));
}

/** Every file of contracts/, which stands beside src/ on steps of its own; paths begin with `../contracts/`. */
export function contractFiles(): readonly SourceFile[] {
  return readdirSync(contracts, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => sourceFile(`../contracts/${path.split(sep).join('/')}`));
}

/** The step that a path of a {@link SourceFile} is on. */
export function stepOf(path: string): string {
  const parts = path.split('/');
  if (parts[0] === '..') return parts.slice(1, -1).slice(0, 2).join('/');
  return parts.length > 1 ? (parts[0] ?? '') : '';
}

function sourceFile(path: string): SourceFile {
  const text = readFileSync(join(src, path), 'utf8');
  const specifiers = [
    ...text.matchAll(/^(?:import|export)\s(?:[^;'"]*?\sfrom\s)?'([^']+)'|\bimport\('([^']+)'\)/gm),
  ].map((match) => match[1] ?? match[2] ?? '');
  return {
    path,
    step: stepOf(path),
    text,
    generated: path.includes('/generated/') || path.endsWith('.generated.ts'),
    imports: specifiers
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) =>
        relative(src, resolve(src, dirname(path), specifier))
          .split(sep)
          .join('/'),
      ),
    packages: specifiers.filter((specifier) => !specifier.startsWith('.')),
  };
}
