// Control and format characters (escape sequences, line breaks, changes of writing direction), halves of pairs, and what is no
// character for good (XML has no place for it).
const UNPRINTABLE = /[\ufffe\uffff\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Makes a text from outside safe to show in one line of a terminal: what could move or recolour it is escaped. */
export function printable(text: string): string {
  return text.replaceAll(UNPRINTABLE, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
