import { findJsonFault } from './json-fault.ts';
import { problemInText, type ParsedText } from './text-problem.ts';
import { readWorld, type WorldResult } from './read-world.ts';

/**
 * Reads a world from the text of a world file, JSON or YAML (docs/world-file.md). The name decides which by its
 * ending: `.json`, `.yaml`, `.yml`; with any other, JSON begins with a bracket. Reading the file is the caller's work.
 * A `seed` wins over the file's.
 */
export async function parseWorld(text: string, filename: string, seed?: string): Promise<WorldResult> {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = isYaml(content, filename) ? await parseYaml(content) : parseJson(content);
  if (!parsed.ok) return { ...parsed, truncated: false };
  return readWorld(seed === undefined ? parsed.value : withSeed(parsed.value, seed));
}

/** What is no object keeps its fault. */
function withSeed(file: unknown, seed: string): unknown {
  return typeof file === 'object' && file !== null && !Array.isArray(file) ? { ...file, seed } : file;
}

function isYaml(text: string, filename: string): boolean {
  if (/\.ya?ml$/i.test(filename)) return true;
  return !/\.json$/i.test(filename) && !/^\s*[[{]/.test(text);
}

function parseJson(text: string): ParsedText {
  const fault = findJsonFault(text);
  if (fault !== null) return { ok: false, problems: [problemInText(text, fault.offset, fault.message, fault.fix)] };
  return { ok: true, value: JSON.parse(text) };
}

/** Only a world in YAML loads the YAML parser. */
async function parseYaml(text: string): Promise<ParsedText> {
  const { parseYamlText } = await import('./yaml-text.ts');
  return parseYamlText(text);
}
