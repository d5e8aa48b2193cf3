const TOKEN = "[!#$%&'*+\\-.^_`|~0-9A-Za-z]+";
const QUOTED = '"(?:[^"\\\\\\x00-\\x08\\x0a-\\x1f\\x7f]|\\\\[^\\x00-\\x08\\x0a-\\x1f\\x7f])*"';
const SEPARATOR = '[ \\t]*;[ \\t]*';
const WEIGHT = '(?:1(?:\\.0{0,3})?|0(?:\\.[0-9]{0,3})?|\\.[0-9]{1,3})';

/** One media range at the reader's position, up to its first parameter. `*` for `*` + `/*` is a courtesy to Java. */
const MEDIA_RANGE = new RegExp(`(?:(${TOKEN})/(${TOKEN})|\\*(?=;))`, 'y');
/** A parameter of the media type itself. */
const PARAMETER = new RegExp(
  `${SEPARATOR}(?!q=)(?:charset=(?:${QUOTED}|(?:${TOKEN})?)|${TOKEN}=(?:${QUOTED}|${TOKEN}))`,
  'y',
);
/** The weight and everything behind it, which says nothing about the type. */
const WEIGHT_AND_EXTENSIONS = new RegExp(
  `${SEPARATOR}q=${WEIGHT}(?:${SEPARATOR}${TOKEN}(?:=(?:${QUOTED}|${TOKEN}))?)*`,
  'y',
);
const BETWEEN = /[ \t,]*/y;
const END_OF_RANGE = /[ \t]*(?:,|$)/y;

/**
 * Does an `Accept` header take what an operation answers with (rest-token-api.md section 2, step 4)? Only a range without
 * parameters counts, and weights are not respected, not even 0. `malformed` when the header does not follow its grammar.
 */
export function accepts(header: string, mediaType: string): boolean | 'malformed' {
  if (header === '*/*' || header === mediaType) return true;
  const [type, subtype] = mediaType.split('/');
  let accepted = false;
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(header);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  for (take(BETWEEN); at < header.length; take(BETWEEN)) {
    const range = take(MEDIA_RANGE);
    if (range === null) return 'malformed';
    let plain = true;
    while (take(PARAMETER) !== null) plain = false;
    take(WEIGHT_AND_EXTENSIONS);
    if (take(END_OF_RANGE) === null) return 'malformed';
    const [wanted, form] = [range[1]?.toLowerCase() ?? '*', range[2]?.toLowerCase() ?? '*'];
    const covered = (wanted === '*' && form === '*') || (wanted === type && (form === subtype || form === '*'));
    if (plain && covered) accepted = true;
  }
  return accepted;
}
