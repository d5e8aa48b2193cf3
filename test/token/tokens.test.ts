import { expect, test } from 'vitest';
import { createHash } from 'node:crypto';
import { encodeBase62 } from '../../src/macaroon/base62.ts';
import {
  confineToken,
  examineToken,
  mintToken,
  readToken,
  verifyToken,
  type MintRequest,
} from '../../src/token/index.ts';
import { loadVectors, textOf, type VectorText } from '../support/vectors.ts';

interface TokenCase extends Omit<MintRequest, 'caveats' | 'type'> {
  readonly name: string;
  readonly source?: string;
  readonly token: string;
  readonly base64: string;
  readonly identifier: string;
  readonly secret: string;
  readonly type: Record<string, Record<string, unknown>>;
  readonly inputCaveats: readonly unknown[];
  readonly serializedCaveats: readonly string[];
  readonly signatureHex: string;
  readonly serviceIndication?: 'opw' | 'opp' | null;
  readonly examine?: unknown;
  readonly caveats: readonly unknown[];
}

const minted = [...loadVectors<TokenCase>('tokens'), ...loadVectors<TokenCase>('compatibility')];

test.each(minted.map((vector) => [vector.name ?? vector.identifier, vector] as const))(
  'mints the recorded token: %s',
  (_name, vector) => {
    const { inputCaveats, ...request } = vector;
    expect(mintToken({ ...request, caveats: inputCaveats })).toEqual({ ok: true, token: vector.token });
    expect(encodeBase62(atob(vector.base64.replaceAll('-', '+').replaceAll('_', '/')))).toBe(
      vector.token.replace(/^op[wp]-/, ''),
    );
  },
);

test.each(minted.map((vector) => [vector.name ?? vector.identifier, vector] as const))(
  'reads and examines the recorded token: %s',
  (_name, vector) => {
    expect(readToken(vector.token)).toEqual({
      ok: true,
      version: vector.version,
      onezoneDomain: vector.onezoneDomain,
      identifier: vector.identifier,
      id: vector.id,
      persistence: vector.persistence,
      generation: vector.generation,
      subject: vector.subject,
      type: vector.type,
      serviceIndication: vector.serviceIndication ?? null,
      rawCaveats: vector.serializedCaveats,
      thirdPartyCaveats: [],
      signatureHex: vector.signatureHex,
    });
    const { onezoneDomain, id, persistence, subject, type, caveats } = vector;
    expect(examineToken(vector.token)).toEqual({
      ok: true,
      examine: vector.examine ?? { onezoneDomain, id, persistence, subject, type, caveats },
    });
  },
);

interface EdgeCase {
  readonly name: string;
  readonly ok: boolean;
  readonly request?: MintRequest;
  readonly baseRequest?: MintRequest;
  readonly httpCode?: number;
  readonly error?: unknown;
  readonly tokenSize?: number;
  readonly tokenSha256?: string;
}

/** The inputs that mint-edge.json only describes. */
const edgeChanges: Readonly<Record<string, Partial<MintRequest>>> = {
  'packet limit: caveat packet of exactly 0xffff bytes': { rawCaveats: ['a'.repeat(65526)] },
  'packet limit: caveat packet of 0x10000 bytes': { rawCaveats: ['a'.repeat(65527)] },
  '2000 consumers (over the packet limit)': { caveats: [consumers(2000)] },
  '1771 consumers': { caveats: [consumers(1771)] },
  'id of 70000 chars': { id: 'i'.repeat(70000) },
};

function consumers(count: number): unknown {
  const whitelist = Array.from({ length: count }, (_, i) => `usr-${i.toString(16).padStart(32, '0')}`);
  return { type: 'consumer', whitelist };
}

test.each(loadVectors<EdgeCase>('mint-edge').map((vector) => [vector.name, vector] as const))(
  'mints or refuses at the limits as recorded: %s',
  (name, vector) => {
    const request = vector.request ?? { ...vector.baseRequest!, ...edgeChanges[name]! };
    const result = mintToken(request);
    if (!vector.ok || !result.ok) {
      expect(result).toEqual({ ok: false, httpCode: vector.httpCode, error: vector.error });
      return;
    }
    expect(result.token).toHaveLength(vector.tokenSize!);
    expect(createHash('sha256').update(result.token).digest('hex').toUpperCase()).toBe(vector.tokenSha256);
    expect(readToken(result.token).ok).toBe(true);
  },
);

interface ReadCase {
  readonly name: string;
  readonly ok: boolean;
  readonly input?: VectorText;
  readonly httpCode?: number;
  readonly error?: unknown;
  readonly deserialized?: Record<string, unknown> & { readonly examine: unknown; readonly examineCrash?: string };
  readonly verify?: Record<string, unknown>;
}

const describedInputs: Readonly<Record<string, string>> = {
  'size limit + 1': 'a'.repeat(1048577),
  'size limit exactly': 'a'.repeat(1048576),
  '2 MiB of utf8': 'ą'.repeat(1048576),
};

const readCases = loadVectors<ReadCase>('tokens-invalid');
const inputOf = (vector: ReadCase) =>
  vector.input === undefined ? describedInputs[vector.name]! : textOf(vector.input);

test.each(readCases.map((vector) => [vector.name, vector] as const))(
  'reads or refuses as recorded: %s',
  (_, vector) => {
    const result = readToken(inputOf(vector));
    if (!vector.ok) {
      expect(result).toEqual({ ok: false, httpCode: vector.httpCode, error: vector.error });
      expect(examineToken(inputOf(vector))).toEqual({ ok: false, httpCode: vector.httpCode, error: vector.error });
      return;
    }
    const { examine, examineCrash, ...content } = vector.deserialized!;
    expect(plain(result)).toEqual({ ok: true, ...content });
    const examined = examineToken(inputOf(vector));
    const crash = expect.objectContaining(
      examineCrash === 'invalid_string' ? { renderCrash: 'invalid_string' } : internalServerError,
    );
    expect(examined).toEqual(examineCrash === undefined ? { ok: true, examine } : crash);
  },
);

const internalServerError = { ok: false, error: expect.objectContaining({ id: 'internalServerError' }) };

test.each(readCases.filter(({ ok }) => ok).map((vector) => [vector.name, vector] as const))(
  'verifies what it read as recorded: %s',
  (_, vector) => {
    const ctx = { now: 1700000000, session: { mode: 'any' } } as const;
    const secret = 'd5b0c8a1f6e94b7c8a2f3e1d0c9b8a7f6e5d4c3b2a190807f6e5d4c3b2a19080';
    const result = verifyToken({ token: inputOf(vector), secret, ctx });
    expect(plain(result)).toMatchObject(vector.verify!);
  },
);

/** Class instances as the plain objects that they stand for. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

interface ConfineCase {
  readonly name: string;
  readonly token: string;
  readonly caveats: readonly unknown[];
  readonly result: {
    readonly ok: boolean;
    readonly token?: string;
    readonly signatureHex?: string;
    readonly rawCaveats?: readonly string[];
    readonly httpCode?: number;
    readonly error?: unknown;
  };
}

test.each(loadVectors<ConfineCase>('confine').map((vector) => [vector.name, vector] as const))(
  'confines as recorded: %s',
  (_, { token, caveats, result: expected }) => {
    const result = confineToken({ token, caveats });
    if (!expected.ok || !result.ok) {
      expect(result).toEqual(expected);
      return;
    }
    expect(result.token).toBe(expected.token);
    expect(readToken(result.token)).toMatchObject({
      rawCaveats: expected.rawCaveats,
      signatureHex: expected.signatureHex,
    });
  },
);
