/** What Pact takes when a matcher of a date names no format. */
const USUAL: Readonly<Record<string, string>> = {
  date: 'yyyy-MM-dd',
  time: 'HH:mm:ss',
  timestamp: "yyyy-MM-dd'T'HH:mm:ssXXX",
  datetime: "yyyy-MM-dd'T'HH:mm:ssXXX",
};

/** A pattern of all texts that have a date in a format of Java, as Pact names them; its numbers are not looked at closely. */
export function datePattern(match: string, format: unknown): RegExp {
  const text = typeof format === 'string' ? format : (USUAL[match] ?? '');
  const parts = text.match(/'(?:[^']|'')*'|([A-Za-z])\1*|[^A-Za-z']/g) ?? [];
  return new RegExp(`^${parts.map(partPattern).join('')}$`);
}

function partPattern(part: string): string {
  const [letter = ''] = part;
  if (letter === "'") return escapeRegExp(part === "''" ? "'" : part.slice(1, -1).replaceAll("''", "'"));
  if (!/[A-Za-z]/.test(letter)) return escapeRegExp(part);
  if ('XxZ'.includes(letter)) return String.raw`(?:Z|(?:GMT)?[+-]\d\d(?::?\d\d)*)`;
  if ('MLEecaG'.includes(letter) && (part.length > 2 || 'EaG'.includes(letter))) return String.raw`[^\d\s]+`;
  return /[yYuMLdDHhkKmsSnANwWFec]/.test(letter) ? String.raw`\d{1,${Math.max(part.length, 4)}}` : String.raw`\S+`;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
