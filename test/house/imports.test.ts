import { expect, test } from 'vitest';
import { contractFiles, sourceFiles, stepOf } from './source-files.ts';

const token = ['json', 'errors', 'macaroon', 'token'];
const server = [...token, 'zone', 'contract', 'api', 'server'];

/** The stairs of the house: what each folder of src/ may import besides itself. */
const stairs: Readonly<Record<string, readonly string[]>> = {
  json: ['errors'],
  errors: ['json'],
  macaroon: ['json', 'errors'],
  token: ['json', 'errors', 'macaroon'],
  zone: token,
  contract: ['json', 'errors'],
  validators: [...token, 'contract'],
  client: ['contract'],
  api: [...token, 'zone', 'contract'],
  server: [...token, 'zone', 'contract', 'api'],
  proxy: [...token, 'contract', 'validators', 'api', 'server'],
  // Beside src/, between the doors and the commands. No command needs the consumer tests, which are not in the package.
  contracts: ['json', 'contract', 'validators'],
  'contracts/states': [...token, 'zone', 'api', 'contracts'],
  'contracts/stub': [...token, 'zone', 'contract', 'validators', 'api', 'contracts', 'contracts/states'],
  'contracts/check': [
    ...token,
    'zone',
    'contract',
    'validators',
    'api',
    'contracts',
    'contracts/states',
    'contracts/stub',
  ],
  'contracts/verify': [...server, 'validators', 'proxy', 'contracts', 'contracts/states'],
  'contracts/consumer': [...token, 'contract', 'client', 'contracts', 'contracts/states'],
  cli: [
    ...server,
    'validators',
    'client',
    'proxy',
    'contracts',
    'contracts/states',
    'contracts/stub',
    'contracts/check',
    'contracts/verify',
    '',
  ],
  // The public interface, which the command line may use like anybody else.
  '': server,
};

/** What may come from outside, and where. The core runs in a browser: it has no `node:` module. */
const packages: Readonly<Record<string, RegExp>> = {
  json: /^$/,
  errors: /^$/,
  macaroon: /^$/,
  token: /^$/,
  zone: /^yaml$/,
  contract: /^ajv(-formats)?\/dist\//,
  validators: /^$/,
  client: /^$/,
  api: /^$/,
  server: /^(node:.*|@peculiar\/x509)$/,
  // And Prism, by a name that TypeScript does not follow.
  proxy: /^node:.*$/,
  contracts: /^$/,
  'contracts/states': /^$/,
  'contracts/stub': /^$/,
  'contracts/check': /^$/,
  // And Pact, likewise.
  'contracts/verify': /^node:.*$/,
  'contracts/consumer': /^node:.*$/,
  cli: /^(node:.*|commander)$/,
  '': /^$/,
};

const files = [...sourceFiles(), ...contractFiles()];

test('every folder of src/ has its place on the stairs', () => {
  expect([...new Set(files.map((file) => file.step))].filter((step) => stairs[step] === undefined)).toEqual([]);
});

test('imports only point down the stairs', () => {
  const upward = files.flatMap((file) =>
    file.imports
      .map((target) => [target, stepOf(target)] as const)
      .filter(([, step]) => step !== file.step && stairs[file.step]?.includes(step) !== true)
      .map(([target]) => `${file.path} -> ${target}`),
  );
  expect(upward).toEqual([]);
});

test('packages and node: modules are used where they belong alone', () => {
  const strangers = files.flatMap((file) =>
    file.packages.filter((name) => packages[file.step]?.test(name) !== true).map((name) => `${file.path} -> ${name}`),
  );
  expect(strangers).toEqual([]);
});

test('stub loads nothing of what verify needs', () => {
  const importsOf = new Map(files.map((file) => [file.path, file.imports]));
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const target of importsOf.get(path) ?? []) load(target);
  };
  load('cli/stub/stub.ts');
  expect(loaded.size).toBeGreaterThan(100);
  expect([...loaded].filter((path) => /^(?:cli|\.\.\/contracts)\/verify\/|^proxy\//.test(path))).toEqual([]);
});

test('no file imports itself in a circle, types included', () => {
  const importsOf = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) {
      circles.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const target of importsOf.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const file of files) walk(file.path, []);
  expect(circles).toEqual([]);
});
