/** A source of whole numbers below `limit`; the same seed gives the same ones. */
export function seededRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const PLAIN = ['a', 'Z', '0', 'é', 'ą', '😀', '\uE000', '\uFFFF', '\u007F', '/', ' '];
const ESCAPED = ['n', '"', '\\', '/', 'u0000', String.raw`ud83d\ude00`].map((escape) => `\\${escape}`);
const LOOKS_LIKE_MORE = [',1.5', ':-0', '[1e5', ', 12345678901234567', '{', '}'];
const CHARACTERS = [...PLAIN, ...ESCAPED, ...LOOKS_LIKE_MORE];
const SCALARS = ['null', 'true', 'false', '[]', '{}', '[ ]', '0', '-0', '1e3', '1.0', '-1', '9007199254740993'];
const KEYS = ['"__proto__"', '"constructor"', '"a"', String.raw`"a\\"`, String.raw`"a\n"`, '"1"'];
const SPACES = ['', '', '', ' ', '\n', '\t\r'];
const SPLINTERS = [
  '',
  ',',
  ':',
  '[',
  ']',
  '{',
  '}',
  '"',
  '\\',
  '-',
  '.',
  '1e+',
  '\\ud83d',
  '\u0000',
  '\u00A0',
  '\uFEFF',
];

/** A JSON text, or in one of three cases one with a character gone or a splinter in it. */
export function randomJsonText(random: (limit: number) => number): string {
  const pick = (texts: readonly string[]): string => texts[random(texts.length)] ?? '';
  const several = (limit: number, make: () => string): readonly string[] => Array.from({ length: random(limit) }, make);
  const space = (): string => pick(SPACES);
  const digits = (): string => several(20, () => String(random(10))).join('');
  const text = (): string => `"${several(6, () => pick(CHARACTERS)).join('')}"`;
  const number = (): string => {
    const fraction = random(3) === 0 ? `.${digits()}${random(10)}` : '';
    const exponent = random(3) === 0 ? `${pick(['e', 'E'])}${pick(['', '+', '-'])}${random(350)}` : '';
    return `${pick(['', '-'])}${pick(['0', `${random(9) + 1}${digits()}`])}${fraction}${exponent}`;
  };
  const member = (depth: number): string =>
    `${space()}${random(3) === 0 ? pick(KEYS) : text()}${space()}:${value(depth)}`;
  const value = (depth: number): string => {
    const kinds = [
      number,
      text,
      () => pick(SCALARS),
      () => `[${several(4, () => value(depth - 1)).join(',')}${space()}]`,
      () => `{${several(4, () => member(depth - 1)).join(',')}${space()}}`,
    ];
    return `${space()}${kinds[random(depth > 0 ? 5 : 3)]?.() ?? ''}${space()}`;
  };
  const whole = value(4);
  if (random(3) > 0) return whole;
  const at = random(whole.length + 1);
  // The cut may have halved a surrogate pair.
  return `${whole.slice(0, at)}${pick(SPLINTERS)}${whole.slice(at + random(2))}`.toWellFormed();
}
