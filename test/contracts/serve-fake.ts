import { onTestFinished } from 'vitest';
import { PROVIDER_STATES_PATH } from '../../contracts/states/provider-states-endpoint.ts';
import { serveOwn } from '../../src/cli/verify/serve-own.ts';

/** The fake that `onezone-mock verify` starts for itself, until the test is over. */
export async function serveFake(): Promise<{ readonly baseUrl: string; readonly statesUrl: string }> {
  const { baseUrl, close } = await serveOwn();
  onTestFinished(close);
  return { baseUrl, statesUrl: baseUrl + PROVIDER_STATES_PATH };
}
