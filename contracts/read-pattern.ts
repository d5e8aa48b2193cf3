/**
 * Reads a pattern of a pact file. Pact's are those of Rust: flags stand at the beginning, and a few things are written
 * differently. Null for one that cannot be read.
 */
export function readPattern(text: string): RegExp | null {
  const [head = '', flags = ''] = /^\(\?([imsx]+)\)/.exec(text) ?? [];
  const source = text.slice(head.length).replaceAll('(?P<', '(?<').replaceAll('\\A', '^').replaceAll('\\z', '$');
  try {
    return new RegExp(source, flags.replace('x', ''));
  } catch {
    return null;
  }
}
