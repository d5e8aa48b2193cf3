import { expect, test } from 'vitest';
import { readJson } from '../../src/json/read-json.ts';
import { readCaveatText } from '../../src/token/caveats/registry.ts';
import { encodeText } from '../../src/macaroon/byte-string.ts';
import { readCaveat } from '../../src/token/index.ts';
import { loadVectors } from '../support/vectors.ts';

interface CaveatCase {
  readonly inputJson: string;
  readonly accepted: boolean;
  readonly serialized?: string;
  readonly json?: unknown;
  readonly roundtrip?: 'equal' | 'different' | 'crash';
  readonly roundtripJson?: unknown;
  readonly httpCode?: number;
  readonly error?: unknown;
}

function parse(text: string): unknown {
  const read = readJson(text);
  if (!read.ok) throw new Error(`no JSON: ${text}`);
  return read.value;
}

const cases = [...loadVectors<CaveatCase>('caveats-valid'), ...loadVectors<CaveatCase>('caveats-invalid')];

test.each(cases.map((vector) => [vector.inputJson.slice(0, 100), vector] as const))(
  'takes or refuses the caveat as recorded: %s',
  (_, vector) => {
    const result = readCaveat(parse(vector.inputJson));
    if (!vector.accepted) {
      expect(result).toEqual({ ok: false, accepted: false, httpCode: vector.httpCode, error: vector.error });
      return;
    }
    expect(result).toMatchObject({ accepted: true, serialized: vector.serialized, json: vector.json });
  },
);

test.each(loadVectors<CaveatCase>('caveats-valid').map((vector) => [vector.inputJson.slice(0, 100), vector] as const))(
  'reads its text back as recorded: %s',
  (_, vector) => {
    const read = readCaveatText(encodeText(vector.serialized!));
    if (vector.roundtrip === 'crash') expect(read).toBeNull();
    else expect(read?.json).toEqual(vector.roundtrip === 'different' ? vector.roundtripJson : vector.json);
  },
);

test.each([
  ['{"type":"time","validUntil":5}', 'time < 5'],
  ['{"type":"time","validUntil":"x"}', null],
  ['{"type":"time"}', 'authorization = none'],
  ['{"type":"ip","whitelist":["1.2.3.4"]}', 'ip = 1.2.3.4/32'],
  ['{"type":"ip","whitelist":["x"]}', null],
  ['{"type":"ip","whitelist":[]}', 'authorization = none'],
  ['{"type":"asn","whitelist":["x"]}', null],
  ['{"type":"asn","whitelist":"x"}', 'authorization = none'],
  ['{"type":"geo.country","filter":"whitelist","list":["PL"]}', 'geo.country = PL'],
  ['{"type":"geo.country","filter":"x","list":["PL"]}', null],
  ['{"type":"geo.region","list":["EU"]}', 'authorization = none'],
  ['{"type":"service","whitelist":["ozw-onezone"]}', 'authorization = none'],
  ['{"type":"consumer","whitelist":["usr-u"]}', 'authorization = none'],
  ['{"type":"interface","interface":"rest"}', 'authorization = none'],
  ['{"type":"api","whitelist":["all/all/*.*.*:*"]}', 'authorization = none'],
  ['{"type":"data.readonly"}', 'authorization = none'],
  ['{"type":"data.path","whitelist":["L2E="]}', 'authorization = none'],
  ['{"type":"data.objectid","whitelist":["x"]}', 'authorization = none'],
])('only caveats about time and place outrank `scope` beside them, then even wrong ones: %s is %s', (json, text) => {
  const beside = { ...(parse(json) as object), scope: 'identityToken' };
  const result = readCaveat(beside);
  expect(result.accepted ? result.serialized : null).toBe(text);
});
