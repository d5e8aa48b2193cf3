import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './source-files.ts';

/** Every file that is, or is about to be, in the repository, save this one. */
const tracked: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\0')
  .filter((path) => path !== '' && path !== 'test/house/tracked-files.test.ts' && existsSync(join(root, path)));

function filesWith(pattern: RegExp, paths: readonly string[] = tracked): readonly string[] {
  return paths.filter((path) => pattern.test(readFileSync(join(root, path), 'latin1')));
}

const manifests = tracked.filter((path) => /(^|\/)package\.json$/.test(path));
const locks = tracked.filter((path) => path.endsWith('package-lock.json'));

test('no file names a package registry', () => {
  expect(filesWith(/registry\.(npmjs|yarnpkg)|npm\.pkg/)).toEqual([]);
});

test('no file names a path of the machine that it was written on', () => {
  // A folder at the top, such as `/src`, is anybody's.
  const paths = [root, homedir()].filter((path) => path.split('/').length > 2);
  const names = (file: string): boolean => {
    const text = readFileSync(join(root, file), 'latin1');
    return paths.some((path) => text.includes(path));
  };
  expect(tracked.filter(names)).toEqual([]);
});

test('lock files pin what is installed and not where it came from', () => {
  expect(locks.length).toBe(
    manifests.filter((path) => tracked.includes(path.replace('package.json', '.npmrc'))).length,
  );
  expect(filesWith(/"resolved":/, locks)).toEqual([]);
});

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

test('lock files know every package for every platform, without which `npm ci` refuses them', () => {
  for (const lock of locks) {
    const { packages } = JSON.parse(readFileSync(join(root, lock), 'utf8')) as {
      packages: Record<string, LockedPackage>;
    };
    const known = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 13)));
    const wanted = Object.values(packages).flatMap(({ dependencies, optionalDependencies }) =>
      Object.keys({ ...dependencies, ...optionalDependencies }),
    );
    expect(wanted.filter((name) => !known.has(name))).toEqual([]);
    // Platforms are pinned to the version of what they belong to: one of another version leaves `npm ci` without.
    const versions = new Set(
      Object.entries(packages).map(
        ([path, { version }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)} ${version ?? ''}`,
      ),
    );
    const pinned = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.entries(optionalDependencies))
      .filter(([, range]) => /^\d+\.\d+\.\d+$/.test(range));
    expect(pinned.map(([name, version]) => `${name} ${version}`).filter((platform) => !versions.has(platform))).toEqual(
      [],
    );
  }
});

test('what users install has ranges, what we build with is exact', () => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies?: Record<string, string>;
    devDependencies?: Record<string, string>;
  };
  expect(Object.entries(dependencies).filter(([, range]) => !/^\^\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  expect(Object.entries(devDependencies).filter(([, range]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(range))).toEqual(
    [],
  );
});

test('workflows pin actions by commit and start without permissions', () => {
  const workflows = tracked.filter((path) => path.startsWith('.github/workflows/'));
  expect(workflows).not.toEqual([]);
  for (const path of workflows) {
    const text = readFileSync(join(root, path), 'utf8');
    const actions = [...text.matchAll(/uses: (.+)/g)].map((match) => match[1]);
    expect(actions.filter((action) => !/^[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action ?? ''))).toEqual([]);
    expect(text).toMatch(/^permissions: \{\}$/m);
  }
});

const MIB = 1024 * 1024;
/** What may be larger than other files, by how its path begins: recorded cases, and the pact file, which is generated. */
const BOUNDS: readonly (readonly [folder: string, bound: number])[] = [
  ['test/vectors/', Number.POSITIVE_INFINITY],
  ['contracts/pacts/', 2 * MIB],
];

test('no file but recorded cases and pacts is larger than 1 MiB, and no pact larger than 2', () => {
  const boundOf = (path: string): number => BOUNDS.find(([folder]) => path.startsWith(folder))?.[1] ?? MIB;
  expect(tracked.filter((path) => statSync(join(root, path)).size > boundOf(path))).toEqual([]);
});
