import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');

/** The built command line. */
export const entry = join(root, 'dist/src/cli/main.js');

/** What is asked of a server. */
export const sampleOperations = ['mint', 'examine', 'verify', 'naming'] as const;
export type SampleOperation = (typeof sampleOperations)[number];

/** A key of what is sent, and of what Onezone answers. */
const SENT = { mint: 'caveats', examine: 'token', verify: 'token', naming: 'name' } as const;
const ANSWERED = { mint: 'token', examine: 'caveats', verify: 'subject', naming: 'tokenId' } as const;

/** A server that is measured. */
export interface Contender {
  readonly name: string;
  /** The arguments of the Node process that serves on a port. */
  readonly command: (port: number) => readonly string[];
  /** The status of the answer to a good request. */
  readonly status: Readonly<Record<SampleOperation, number>>;
  /** Is that the body of a good answer? Asked once before the load, which counts statuses. */
  readonly isRight: (operation: SampleOperation, body: unknown) => boolean;
}

/**
 * Ours, as users run it: the built command line, with the options of Node that its first line has, and with the built-in
 * world.
 */
export const ours: Contender = {
  name: 'onezone-mock',
  command: (port) => [...nodeOptionsOf(entry), entry, 'serve', `--port=${port}`, '--json'],
  status: { mint: 201, examine: 200, verify: 200, naming: 201 },
  isRight: isOnezones,
};

/** Reads JSON and echoes it. */
export const bare: Contender = {
  name: 'bare node:http',
  command: (port) => [join(root, 'bench/servers/bare.js'), String(port)],
  status: { mint: 200, examine: 200, verify: 200, naming: 200 },
  isRight: (operation, body) => has(body, SENT[operation]),
};

/** Answers with the examples of the same document; told to be silent, which makes it faster. */
export const prism: Contender = {
  name: 'prism mock',
  command: (port) => [
    join(root, 'bench/peers/node_modules/@stoplight/prism-cli/dist/index.js'),
    'mock',
    join(root, 'openapi.yaml'),
    '--host=127.0.0.1',
    `--port=${port}`,
    '--verboseLevel=silent',
  ],
  status: { mint: 201, examine: 200, verify: 200, naming: 201 },
  isRight: isOnezones,
};

/** What stands behind `node` in the first line of a script, which a shell would pass on. */
function nodeOptionsOf(script: string): readonly string[] {
  const [first = ''] = readFileSync(script, 'utf8').split('\n', 1);
  return (/^#!.*\bnode (.*)$/.exec(first)?.[1] ?? '').split(' ').filter((option) => option.startsWith('-'));
}

function isOnezones(operation: SampleOperation, body: unknown): boolean {
  return has(body, ANSWERED[operation]);
}

function has(body: unknown, key: string): boolean {
  return typeof body === 'object' && body !== null && key in body;
}
