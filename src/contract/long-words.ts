/** Longer than every id of Onezone, shorter than every token. */
const LONG_WORD = /[\w%+=~-]{48,}/g;

/** Replaces the words of a text that are so long that they may be tokens, whole or cut. */
export function replaceLongWords(text: string, replace: (word: string) => string): string {
  return text.replaceAll(LONG_WORD, replace);
}
