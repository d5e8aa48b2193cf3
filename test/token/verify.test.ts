import { expect, test } from 'vitest';
import { verifyToken, type GeoData, type VerifyContext } from '../../src/token/index.ts';
import { loadVectors } from '../support/vectors.ts';

interface VerifyCase {
  readonly name: string;
  readonly token: string;
  readonly secret: string;
  readonly ctx: VerifyContext;
  readonly resolvedGeo?: GeoData;
  readonly result: Record<string, unknown>;
}

test.each(loadVectors<VerifyCase>('verify').map((vector) => [vector.name, vector] as const))(
  'verifies as recorded: %s',
  (_, { token, secret, ctx, resolvedGeo, result }) => {
    const verified = verifyToken({ token, secret, ctx, resolvedGeo: resolvedGeo ?? null });
    // Class instances (bytes that are no text) as the plain objects that they stand for.
    expect(JSON.parse(JSON.stringify(verified))).toEqual(result);
  },
);

interface GeoCase {
  readonly ip: string;
  readonly asn: number | null;
  readonly country: string | null;
  readonly regions: readonly string[] | null;
}

test('the recorded contexts resolve addresses as the recorded geo table says', () => {
  const table = new Map(loadVectors<GeoCase>('verify-geo-table').map((row) => [row.ip, row]));
  const contexts = loadVectors<VerifyCase>('verify').filter(({ ctx }) => ctx.ip !== undefined);
  expect(contexts.length).toBeGreaterThan(30);
  for (const { ctx, resolvedGeo } of contexts) {
    const { asn = null, country = null, regions = null } = table.get(ctx.ip!) ?? {};
    expect(resolvedGeo).toEqual({ asn, country, regions });
  }
});
