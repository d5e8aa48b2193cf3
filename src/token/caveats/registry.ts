import type { ByteString } from '../../macaroon/byte-string.ts';
import type { JsonObject } from '../../json/json-value.ts';
import { apiCodec } from './api.ts';
import { asnCodec } from './asn.ts';
import type { CaveatCodec, CaveatJson } from './caveat-codec.ts';
import { consumerCodec } from './consumer.ts';
import { dataObjectIdCodec } from './data-objectid.ts';
import { dataPathCodec } from './data-path.ts';
import { dataReadonlyCodec } from './data-readonly.ts';
import { geoCountryCodec } from './geo-country.ts';
import { geoRegionCodec } from './geo-region.ts';
import { interfaceCodec } from './interface.ts';
import { ipCodec } from './ip.ts';
import { scopeCodec } from './scope.ts';
import { serviceCodec } from './service.ts';
import { timeCodec } from './time.ts';

/** A caveat with the codec that made it, which alone knows its shape. */
export interface Caveat {
  readonly codec: CaveatCodec;
  readonly json: CaveatJson;
}

/** Every caveat type that Onezone knows. */
export const CAVEAT_CODECS: readonly CaveatCodec[] = [
  timeCodec,
  ipCodec,
  asnCodec,
  geoCountryCodec,
  geoRegionCodec,
  serviceCodec,
  consumerCodec,
  interfaceCodec,
  apiCodec,
  dataReadonlyCodec,
  dataPathCodec,
  dataObjectIdCodec,
  scopeCodec,
  // Each codec is only ever handed what it made itself, so its own shape of caveat may stand for any.
] as readonly unknown[] as readonly CaveatCodec[];

const BY_TYPE = new Map(CAVEAT_CODECS.map((codec) => [codec.type, codec]));
const BY_KEYWORD = new Map(CAVEAT_CODECS.map((codec) => [codec.keyword, codec]));

/** Accepts a caveat as JSON; null when Onezone refuses it. `scope` beside some types, or beside a part of one, wins. */
export function acceptCaveat(json: JsonObject): Caveat | null {
  const { type } = json;
  const codec = typeof type === 'string' ? BY_TYPE.get(type) : undefined;
  const scope = accept(BY_TYPE.get('scope')!, json);
  if (codec === undefined || (scope !== null && codec.outranksScope?.(json) !== true)) return scope;
  return accept(codec, json);
}

/** Reads a caveat as Onezone shows it, which may be one that it would not accept from a client; null when it is none. */
export function readShownCaveat(json: JsonObject): Caveat | null {
  const { type } = json;
  const codec = typeof type === 'string' ? BY_TYPE.get(type) : undefined;
  try {
    return codec === undefined ? acceptCaveat(json) : readCaveatText(codec.toText(json));
  } catch {
    // Writing checks nothing: what has not the caveat's keys cannot be written.
    return null;
  }
}

/** Reads the text of a caveat's packet; null when it cannot be understood. */
export function readCaveatText(text: ByteString): Caveat | null {
  const codec = codecOf(text);
  const json = codec?.fromText(text) ?? null;
  return codec === undefined || json === null ? null : { codec, json };
}

/** The error that examine answers for a text which {@link readCaveatText} refused; null where the service crashes. */
export function unreadableCaveatError(text: ByteString): 'badGRI' | null {
  return codecOf(text)?.unreadableError?.(text) ?? null;
}

function codecOf(text: ByteString): CaveatCodec | undefined {
  const space = text.indexOf(' ');
  return BY_KEYWORD.get(space === -1 ? text : text.slice(0, space));
}

function accept(codec: CaveatCodec, json: JsonObject): Caveat | null {
  const caveat = codec.fromJson(json);
  return caveat === null ? null : { codec, json: caveat };
}
