/** A point in time, or why a text is none. */
export type ParsedTime =
  | { readonly ok: true; readonly seconds: number }
  | { readonly ok: false; readonly reason: string };

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)?)?$/;
const UNIT_SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400, w: 604_800 };

/** Reads a time given as seconds since the epoch or in ISO 8601; a date alone is midnight in UTC. */
export function parseTime(text: string): ParsedTime {
  if (/^[+-]?\d+$/.test(text)) {
    const seconds = Number(text);
    if (Number.isSafeInteger(seconds)) return { ok: true, seconds };
    return { ok: false, reason: 'That is more seconds than a clock can show.' };
  }
  const parts = ISO.exec(text);
  if (parts === null) {
    return { ok: false, reason: 'Give seconds since the epoch, or ISO 8601 such as 2030-01-31T12:00:00Z.' };
  }
  const [, year, month, day, hour, minute, second = '00', zone] = parts;
  if (hour !== undefined && zone === undefined) {
    return { ok: false, reason: 'Say in which time zone: end it with Z for UTC, or with an offset such as +02:00.' };
  }
  const date = `${year}-${month}-${day}`;
  const offset = (zone ?? 'Z').toUpperCase().replace(/^([+-]\d\d)(\d\d)$/, '$1:$2');
  const milliseconds = Date.parse(`${date}T${hour ?? '00'}:${minute ?? '00'}:${second}${offset}`);
  const exists = !Number.isNaN(milliseconds) && new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);
  if (!exists) return { ok: false, reason: 'The calendar or the clock has no such time.' };
  return { ok: true, seconds: milliseconds / 1000 };
}

/** Reads a time as {@link parseTime} does, or as a span from now such as `90s`, `15m`, `1h30m`, `2d`, `1w`. */
export function parseTimeOrSpan(text: string, now: number): ParsedTime {
  if (!/^(?:\d+[smhdw])+$/.test(text)) {
    const read = parseTime(text);
    return read.ok ? read : { ok: false, reason: `${read.reason} Or a span from now, such as 90s, 15m, 1h or 2d.` };
  }
  let seconds = now;
  for (const [, count, unit] of text.matchAll(/(\d+)([smhdw])/g)) {
    seconds += Number(count) * (UNIT_SECONDS[unit ?? ''] ?? 0);
  }
  if (Number.isSafeInteger(seconds)) return { ok: true, seconds };
  return { ok: false, reason: 'That is more seconds than a token can hold here.' };
}
