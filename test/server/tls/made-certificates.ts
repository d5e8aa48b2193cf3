import { expect } from 'vitest';
import { ensureCertificates } from '../../../src/server/tls/ensure-certificates.ts';
import type { Certificates } from '../../../src/server/tls/ensure-certificates.ts';
import type { TlsProblem, TlsResult } from '../../../src/server/tls/tls-problem.ts';

/** The certificates of this folder, which are expected to be made without a problem. */
export async function madeCertificates(
  folder: string,
  sans: readonly string[] = [],
  now: Date = new Date(),
): Promise<Certificates> {
  return expectValue(await ensureCertificates({ folder, sans, now }));
}

/** The value of a result, which is expected to be a success. */
export function expectValue<Value>(result: TlsResult<Value>): Value {
  if (!result.ok) expect.fail(JSON.stringify(result.problem));
  return result.value;
}

/** The problem of a result, which is expected to be a failure. */
export function expectProblem(result: TlsResult<unknown>): TlsProblem {
  if (result.ok) expect.fail('no problem was reported');
  return result.problem;
}
