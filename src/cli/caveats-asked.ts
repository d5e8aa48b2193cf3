import type { JsonValue } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { encodeText } from '../macaroon/byte-string.ts';
import { parseTimeOrSpan } from './parse-time.ts';
import { printable } from './printable.ts';
import { failed, type Result } from './problem.ts';

/** Caveats as options of the command line. */
export interface CaveatOptions {
  readonly time?: string;
  readonly ip?: readonly string[];
  readonly interface?: string;
  readonly service?: readonly string[];
  readonly consumer?: readonly string[];
  readonly api?: readonly string[];
  readonly readonly?: boolean;
  readonly path?: readonly string[];
  /** Texts in JSON. */
  readonly caveat?: readonly string[];
}

/** The caveats that the options ask for, as a client would send them: those with options of their own first. */
export function caveatsAsked(options: CaveatOptions, now: number): Result<readonly JsonValue[]> {
  const caveats: JsonValue[] = [];
  if (options.time !== undefined) {
    const time = parseTimeOrSpan(options.time, now);
    if (!time.ok) return failed(`--time ${printable(options.time)} is no time.`, '', time.reason);
    caveats.push({ type: 'time', validUntil: time.seconds });
  }
  const { ip, service, consumer, api, path } = options;
  if (ip !== undefined) caveats.push({ type: 'ip', whitelist: ip });
  if (options.interface !== undefined) caveats.push({ type: 'interface', interface: options.interface });
  if (service !== undefined) caveats.push({ type: 'service', whitelist: service });
  if (consumer !== undefined) caveats.push({ type: 'consumer', whitelist: consumer });
  if (api !== undefined) caveats.push({ type: 'api', whitelist: api });
  if (options.readonly === true) caveats.push({ type: 'data.readonly' });
  if (path !== undefined) caveats.push({ type: 'data.path', whitelist: path.map((text) => btoa(encodeText(text))) });
  for (const text of options.caveat ?? []) {
    const read = readJson(text);
    if (!read.ok) {
      return failed(
        `--caveat ${printable(text)} is no JSON.`,
        'Perhaps the shell has taken its quotes away.',
        'Put it in single quotes: --caveat \'{"type":"ip","whitelist":["10.0.0.0/8"]}\'',
      );
    }
    caveats.push(read.value);
  }
  return { ok: true, value: caveats };
}
