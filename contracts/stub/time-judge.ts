import { JsonFloat, type JsonValue } from '../../src/json/json-value.ts';
import type { ValueJudge } from './match-json.ts';

/** What a time is judged by. */
export interface TimeContext {
  /** Seconds since the epoch. */
  readonly now: number;
  /** Seconds that a temporary token may live. */
  readonly maxTtl: number;
  /** How a number was written; when absent, nobody knows. */
  numberText?(value: number): string;
}

/** A client's clock may be off by this much. */
const LEEWAY = 60;
/** Nobody means a time so far ahead. */
const FAR = 100 * 365 * 86_400;
const MILLISECONDS = 1000;
/** A time in milliseconds is told by being so near when it is taken for one: the end of the year 9999 in seconds is none. */
const NEAR = 40 * 365 * 86_400;

/**
 * Judges a time of a request by what it is to the provider state: the example in the pact stands for a time that follows
 * from the server's clock. Undefined for a name that stands for no time.
 */
export function timeJudge(name: string, context: TimeContext): ValueJudge | undefined {
  const { now, maxTtl } = context;
  const longest = now + maxTtl;
  switch (name) {
    case 'now':
      return within(now - LEEWAY, now + LEEWAY, context);
    case 'validUntil':
      return within(now + 1, longest, context);
    case 'longestValidUntil':
      return within(longest - LEEWAY, longest, context);
    case 'tooLateValidUntil':
      return within(longest + 1, now + FAR, context);
    default:
      return undefined;
  }
}

function within(first: number, last: number, context: TimeContext): ValueJudge {
  const { now } = context;
  const fault = (value: JsonValue): string | null => {
    const ofForm = formFault(value, context);
    if (ofForm !== null) return ofForm;
    const time = Number(value);
    if (time < first) {
      const past = time <= now ? `, which is ${now - time} seconds ago` : '';
      return `is ${time}${past}; it should be ${first} or later: now is ${now}`;
    }
    return time > last
      ? `is ${time}, ${time - now} seconds ahead; it should be ${last} or earlier: now is ${now}`
      : null;
  };
  return { fault, isNarrow: last - first <= 2 * LEEWAY };
}

/** Why it is no time in whole seconds; null when it may be one. */
function formFault(value: JsonValue, { now, numberText = String }: TimeContext): string | null {
  if (value instanceof JsonFloat) {
    return `is ${numberText(value.value)} with a fraction or an exponent, not a whole number of seconds`;
  }
  if (typeof value !== 'number' && typeof value !== 'bigint') {
    return `is ${JSON.stringify(value)}, not a whole number of seconds`;
  }
  const time = Number(value);
  const isMilliseconds = Math.abs(time / MILLISECONDS - now) < NEAR && time > now + FAR;
  return isMilliseconds ? `is ${time}, a time in milliseconds; Onedata counts seconds, and now is ${now}` : null;
}
