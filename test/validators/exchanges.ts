import { operationById } from '../../src/contract/operation-by-id.ts';
import { createOnezone, type WorldFile } from '../../src/index.ts';
import type { OperationId } from '../../src/validators/index.ts';
import referenceWorld from '../vectors/world.reference.json' with { type: 'json' };

/** An exchange whose parts a test can spoil: bodies are parsed. */
export interface SpoilableExchange {
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Readonly<Record<string, unknown>>;
  };
  readonly response: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: Readonly<Record<string, unknown>>;
  };
}

export const onezone = createOnezone({ world: referenceWorld as WorldFile });
export const MINT: OperationId = 'create_temporary_token_for_current_provider';
export const EXAMINE: OperationId = 'examine_token';
export const PROVIDER = 'fb73f7ceff5abd995357abbe01c812ce';
export const OTHER_PROVIDER = 'a5d0c2b1f3e4958677aabbccddeeff00';
const caller = onezone.provider(PROVIDER).token;

/** Asks the fake; `parameters` are those of the path. */
export function ask(
  operationId: OperationId,
  body: Readonly<Record<string, unknown>>,
  headers: Readonly<Record<string, string>> = { 'x-auth-token': caller },
  parameters: Readonly<Record<string, string>> = {},
): SpoilableExchange {
  const { method, path } = operationById(operationId);
  const request = {
    method,
    path: path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? '')),
    headers: { 'content-type': 'application/json', ...headers },
    body,
  };
  const answer = onezone.handle({ ...request, body: JSON.stringify(body), peerIp: '127.0.0.1' });
  return { request, response: { ...answer, body: JSON.parse(answer.body) as SpoilableExchange['response']['body'] } };
}

/** A time caveat that Onezone accepts. */
export const soon = { type: 'time', validUntil: onezone.clock.now() + 3600 };

/** A token of the fake. */
export function mint(body: Readonly<Record<string, unknown>> = { caveats: [soon] }, as = caller): string {
  return String(ask(MINT, body, { 'x-auth-token': as }).response.body['token']);
}
