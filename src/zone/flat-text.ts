/**
 * The same text in memory of its own. Engines keep a part of a text as a view of the whole, and a concatenation as the
 * tree of its parts: fine for a moment, several times too large for what is stored by the hundred thousand.
 */
export function flatText(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string; // what JSON says of a text is a text
}
