import { createReadStream } from 'node:fs';
import { fileFailure } from '../server/tls/file-failure.ts';
import type { SettableClock } from '../zone/clock.ts';
import { worldClock } from '../zone/world-clock.ts';
import { createZone } from '../zone/create-zone.ts';
import { memoryStore } from '../zone/memory-store.ts';
import type { ZoneStore } from '../zone/store.ts';
import type { World } from '../zone/world.ts';
import type { Zone } from '../zone/zone.ts';
import { printable } from './printable.ts';
import { failed, type Result } from './problem.ts';
import type { Terminal } from './terminal.ts';

/** Which world a command works in. */
export interface WorldOptions {
  /** A file, `-` for standard input; the built-in world when absent. */
  readonly world?: string;
  /** Seconds since the epoch at which the clock stands still; wins over the world's. */
  readonly now?: number;
  /** Wins over the world's. */
  readonly seed?: string;
}

/** A zone to work in, and what it was made of. */
export interface OpenZone {
  readonly world: World;
  readonly zone: Zone;
  readonly clock: SettableClock;
  /** All that changes in the zone. */
  readonly store: ZoneStore;
}

/** Nobody writes a longer world by hand, and it must fit into memory several times. */
const MAX_INPUT_BYTES = 64_000_000;

/** Reads the world that the options name, and starts a zone with it. */
export async function openZone(options: WorldOptions, terminal: Terminal): Promise<Result<OpenZone>> {
  const read = await readNamedWorld(options, terminal);
  if (!read.ok) return read;
  const world: World = { ...read.value, now: options.now ?? read.value.now };
  const clock = worldClock(world);
  const store = memoryStore();
  return { ok: true, value: { world, clock, store, zone: createZone(world, { clock, store }) } };
}

async function readNamedWorld({ world: path, seed }: WorldOptions, terminal: Terminal): Promise<Result<World>> {
  if (path === undefined) {
    const { defaultWorld } = await import('../zone/default-world.ts');
    return { ok: true, value: defaultWorld(seed) };
  }
  const filename = path === '-' ? 'The world on standard input' : printable(path);
  const bytes = path === '-' ? await readStandardInput(terminal) : await readWorldFile(path);
  if (!bytes.ok) return bytes;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.value);
  } catch {
    return failed(`${filename} cannot be read.`, 'It is no UTF-8 text.', 'Save it in UTF-8.');
  }
  const { parseWorld } = await import('../zone/parse-world.ts');
  const parsed = await parseWorld(text, path, seed);
  if (parsed.ok) return { ok: true, value: parsed.world };
  const { formatWorldProblems } = await import('../zone/format-world-problems.ts');
  return failed(
    formatWorldProblems(parsed, filename).split('\n').map(printable).join('\n'),
    '',
    'The package has a schema of world files: world.schema.json.',
  );
}

async function readStandardInput({ input }: Terminal): Promise<Result<Uint8Array>> {
  const bytes = await input.read(MAX_INPUT_BYTES);
  return bytes === null ? tooLong('The world on standard input') : { ok: true, value: bytes };
}

function tooLong(what: string): Result<never> {
  return failed(
    `${what} is too long for a world.`,
    `It has more than ${MAX_INPUT_BYTES} bytes.`,
    'Check the path after --world.',
  );
}

async function readWorldFile(path: string): Promise<Result<Uint8Array>> {
  try {
    const chunks: Uint8Array[] = [];
    let size = 0;
    for await (const chunk of createReadStream(path)) {
      const bytes = chunk as Uint8Array; // no encoding was set
      chunks.push(bytes);
      size += bytes.length;
      if (size > MAX_INPUT_BYTES) return tooLong(printable(path));
    }
    return { ok: true, value: Buffer.concat(chunks) };
  } catch (error) {
    return fileFailure(error, 'read', printable(path), 'Check the path after --world and the rights of the file.');
  }
}
