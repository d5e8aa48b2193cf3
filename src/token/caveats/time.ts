import { isInteger, parseInteger, printInteger, type Integer } from '../erlang-integer.ts';
import { printIsoTime } from '../iso-time.ts';
import type { CaveatCodec, CaveatJson } from './caveat-codec.ts';

/** The token expires. */
export interface TimeCaveat extends CaveatJson {
  readonly type: 'time';
  /** Seconds since the epoch; at that second the token is no longer valid. */
  readonly validUntil: Integer;
}

const PREFIX = 'time < ';

export const timeCodec: CaveatCodec<TimeCaveat> = {
  type: 'time',
  keyword: 'time',
  supportedIn: ['access', 'identity', 'invite', 'access-as-identity'],
  fromJson: ({ validUntil }) => (isInteger(validUntil) ? { type: 'time', validUntil: normalZero(validUntil) } : null),
  outranksScope: ({ validUntil }) => validUntil !== undefined,
  toText: ({ validUntil }) => PREFIX + printInteger(validUntil),
  fromText(text) {
    const validUntil = text.startsWith(PREFIX) ? parseInteger(text.slice(PREFIX.length)) : null;
    return validUntil === null ? null : { type: 'time', validUntil };
  },
  isSatisfied: ({ validUntil }, { now }) => now < validUntil,
  describeUnmet({ validUntil }) {
    const time = printIsoTime(validUntil);
    return time === null ? null : `unverified time caveat: this token has expired at '${time}'`;
  },
  expiry: ({ validUntil }) => validUntil,
  demand: {
    of: 'now',
    seen: ({ now }) => `it is ${printIsoTime(now) ?? `second ${now}`}`,
    advice: () => 'Get a new token: nothing prolongs this one.',
    example: ({ validUntil }) => (Number.isSafeInteger(Number(validUntil) - 1) ? Number(validUntil) - 1 : null),
  },
  explain: ({ validUntil }) => `only before ${printIsoTime(validUntil) ?? `second ${printInteger(validUntil)}`}`,
};

function normalZero(value: Integer): Integer {
  return value === 0 ? 0 : value;
}
