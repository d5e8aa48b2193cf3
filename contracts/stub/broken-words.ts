import type { StubRequest } from './stub-request.ts';

/** What follows `is` of a body that is no JSON: what is wrong with it, and where. */
export function brokenWords({ body, headers, size, text }: StubRequest): string {
  const coding = headers['content-encoding'];
  const bytes = `${size} bytes`;
  if (coding !== undefined && coding.toLowerCase() !== 'identity') {
    return `compressed (Content-Encoding: ${coding.slice(0, 20)}), which Onezone does not read (${bytes})`;
  }
  if (body.kind !== 'broken') return `no JSON that Onezone reads (${bytes})`;
  if (body.fault !== 'no JSON') return `${body.fault} (${bytes})`;
  return `no JSON (${bytes}): ${placeOf(text())}`;
}

/** A longer text is not searched for the place. */
const MAX_SEARCHED = 100_000;

/** Where a text ends to be JSON; it is not quoted, for it may hold secrets. */
function placeOf(text: string): string {
  if (text.length > MAX_SEARCHED) return 'somewhere in it';
  let [good, bad] = [0, text.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (canGoOn(text.slice(0, middle))) good = middle;
    else bad = middle;
  }
  const before = text.slice(0, good);
  const line = before.split('\n').length;
  const column = good - before.lastIndexOf('\n');
  const found = good >= text.length ? 'it breaks off' : `${JSON.stringify(text.charAt(good))} cannot stand`;
  return `${found} at line ${line}, column ${column}`;
}

/** Is it JSON, or the beginning of some? The engine tells no position but in its message. */
function canGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = String(error);
    if (/Unexpected end|Unterminated string/.test(message)) return true;
    const [, at] = / at position (\d+)/.exec(message) ?? [];
    return at !== undefined && Number(at) >= text.length;
  }
}
