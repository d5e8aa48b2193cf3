import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lint } from './lint.ts';
import type { Finding } from './lint.ts';
import { root } from './source-files.ts';

/** Files that .oxlintrc.json must refuse, each with the rule that does. */
const bad: readonly (readonly [file: string, rule: string, text: string])[] = [
  ['src/server/default-export.ts', 'import(no-default-export)', 'export default 1;\n'],
  ['src/server/any.ts', 'typescript(no-explicit-any)', 'export const a: any = 1;\n'],
  [
    'src/server/bang.ts',
    'typescript(no-non-null-assertion)',
    'export const f = (a: readonly string[]): string => a[0]!;\n',
  ],
  [
    'src/server/value-import.ts',
    'typescript(consistent-type-imports)',
    "import { Clock } from '../zone/clock.ts';\nexport const f = (c: Clock): number => c.now();\n",
  ],
  ['src/server/type.ts', 'typescript(consistent-type-definitions)', 'export type A = { readonly a: number };\n'],
  [
    'src/server/no-extension.ts',
    'import(extensions)',
    "import { clock } from '../zone/clock';\nexport const c = clock;\n",
  ],
  [
    'src/server/bare-node.ts',
    'unicorn(prefer-node-protocol)',
    "import { join } from 'path';\nexport const j = join;\n",
  ],
  ['src/server/prints.ts', 'eslint(no-console)', "console.log('hello');\nexport const a = 1;\n"],
  ['src/server/environment.ts', 'node(no-process-env)', "export const home = process.env['HOME'];\n"],
  ['src/server/reads-time.ts', 'eslint(no-restricted-properties)', 'export const t = Date.now();\n'],
  ['src/server/chance.ts', 'eslint(no-restricted-properties)', 'export const r = Math.random();\n'],
  ['src/server/loose.ts', 'eslint(eqeqeq)', 'export const f = (a: unknown): boolean => a == 1;\n'],
  ['src/server/let.ts', 'eslint(prefer-const)', 'let a = 1;\nexport const b = a;\n'],
  [
    'src/server/dangling.ts',
    'eslint(curly)',
    'export function f(a: boolean): number {\n  if (a)\n    return 1;\n  return 2;\n}\n',
  ],
  ['src/server/to-do.ts', 'eslint(no-warning-comments)', '// xxx: the rest\nexport const a = 1;\n'],
  ['src/server/long.ts', 'eslint(max-lines)', `export const a = [\n${'  1,\n'.repeat(350)}];\n`],
  [
    'src/server/cycle-a.ts',
    'import(no-cycle)',
    "import { b } from './cycle-b.ts';\nexport const a = (): number => b();\n",
  ],
  [
    'src/server/cycle-b.ts',
    'import(no-cycle)',
    "import { a } from './cycle-a.ts';\nexport const b = (): number => a();\n",
  ],
  ['src/server/CamelCase.ts', 'unicorn(filename-case)', 'export const a = 1;\n'],
  ['src/server/unused.ts', 'eslint(no-unused-vars)', 'const a = 1;\nexport const b = 2;\n'],
  [
    'src/server/forgotten-await.ts',
    'typescript(no-floating-promises)',
    'const work = (): Promise<void> => Promise.resolve();\nexport const f = (): void => {\n  work();\n};\n',
  ],
  [
    'src/server/not-all-cases.ts',
    'typescript(switch-exhaustiveness-check)',
    "export function f(a: 'x' | 'y'): void {\n  switch (a) {\n    case 'x':\n      throw new Error(a);\n  }\n}\n",
  ],
  [
    'src/server/silenced.ts',
    'eslint(no-unused-vars)',
    '// oxlint-disable-next-line no-console\nconst a = 1;\nexport const b = 2;\n',
  ],
  ['src/server/namespace.ts', 'typescript(no-namespace)', 'export namespace A {\n  export const a = 1;\n}\n'],
  ['src/zone/random.ts', 'eslint(no-restricted-properties)', 'export const r = Math.random();\n'],
  ...['json', 'errors', 'macaroon', 'token', 'zone', 'api'].flatMap((step) => [
    [
      `src/${step}/node-import.ts`,
      'eslint(no-restricted-imports)',
      "import { createHmac } from 'node:crypto';\nexport const h = createHmac;\n",
    ] as const,
    [
      `src/${step}/node-type.ts`,
      'eslint(no-restricted-imports)',
      "import type { Hmac } from 'node:crypto';\nexport type H = Hmac;\n",
    ] as const,
    [`src/${step}/buffer.ts`, 'eslint(no-restricted-globals)', "export const b = Buffer.from('');\n"] as const,
    [`src/${step}/process.ts`, 'eslint(no-restricted-globals)', 'export const p = process.pid;\n'] as const,
  ]),
  [
    'test/focused.test.ts',
    'vitest(no-focused-tests)',
    "import { expect, test } from 'vitest';\ntest.only('a', () => expect(1).toBe(1));\n",
  ],
  [
    'test/skipped.test.ts',
    'vitest(no-disabled-tests)',
    "import { expect, test } from 'vitest';\ntest.skip('a', () => expect(1).toBe(1));\n",
  ],
  [
    'test/twins.test.ts',
    'vitest(no-identical-title)',
    "import { expect, test } from 'vitest';\ntest('a', () => expect(1).toBe(1));\ntest('a', () => expect(1).toBe(1));\n",
  ],
];

/** Files that it must let pass: the exceptions. */
const good: readonly (readonly [file: string, text: string])[] = [
  [
    'src/zone/clock.ts',
    'export interface Clock {\n  now(): number;\n}\n\nexport const clock: Clock = { now: () => Math.floor(Date.now() / 1000) };\n',
  ],
  ['src/cli/main.ts', "#!/usr/bin/env node\nconsole.log(process.env['HOME']);\n"],
  [
    'src/server/files.ts',
    "import { readFileSync } from 'node:fs';\n\nexport const text = (path: string): string => readFileSync(path, 'utf8');\n",
  ],
  ['src/macaroon/bytes.ts', 'export const first = (bytes: Uint8Array): number => bytes[0]!;\n'],
  ['vitest.config.ts', "import { defineConfig } from 'vitest/config';\n\nexport default defineConfig({});\n"],
];

let folder = '';
let findings: readonly Finding[] = [];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'onezone-mock-lint-'));
  for (const [file, text] of [...bad.map(([path, , source]) => [path, source] as const), ...good]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  cpSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  // Our own, without the types of packages, which are not here.
  const tsconfig = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as { compilerOptions: object };
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...tsconfig.compilerOptions, types: [] } }),
  );
  findings = lint(folder, '.oxlintrc.json');
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(bad)('the linter refuses %s by %s', (file, rule) => {
  expect(findings.filter((finding) => finding.file === file).map((finding) => finding.rule)).toContain(rule);
});

test.each(good)('the linter lets %s pass', (file) => {
  expect(findings.filter((finding) => finding.file === file)).toEqual([]);
});
