import { startEntities } from './start-entities.ts';
import type { Served } from './served.ts';
import { startText } from './start-text.ts';
import type { Terminal } from '../terminal.ts';

/** Says that the server is ready: to a script in one line of JSON, to a person in words. */
export function announce({ out, err }: Terminal, json: boolean, served: Served): void {
  const { users, providers } = startEntities(served);
  if (!json) {
    out.write(startText(served, { users, providers }, out));
    return;
  }
  const { baseUrl, tls } = served;
  const caPath = tls?.caPath ?? null;
  out.write(`${JSON.stringify({ baseUrl, providers, users, ...(caPath !== null && { caPath }) })}\n`);
  for (const warning of tls?.warnings ?? []) err.write(`onezone-mock: ${warning}\n`);
}
