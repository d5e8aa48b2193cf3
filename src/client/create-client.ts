import type { components } from '../contract/generated/api-types.ts';
import { operationRoutes } from '../contract/generated/operation-routes.ts';
import { readAnswer, type Answer } from './answer.ts';
import { credentialHeaders, type Credentials } from './credentials.ts';
import type { InputOf, OperationId } from './operation-types.ts';

/** Where a client sends its requests, in whose name, and how. */
export interface ClientOptions extends Credentials {
  /** Where Onezone is, as `https://onezone.example.com`. */
  readonly baseUrl: string | URL;
  /** Else the global one. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Ends every request. */
  readonly signal?: AbortSignal | undefined;
}

/** What holds for one request, in the place of what holds for its client. */
export interface CallOptions extends Credentials {
  readonly signal?: AbortSignal | undefined;
}

/** What `mint` asks for. */
export type TokenRequest = components['schemas']['TemporaryTokenRequest'];

/** A client of any Onezone, real or fake. */
export interface OnezoneClient {
  /** Mints a temporary token for the Oneprovider whose token the request carries. It needs a time caveat. */
  mint(request: TokenRequest, options?: CallOptions): Promise<Answer<'create_temporary_token_for_current_provider'>>;
  /** Reads what is written in a token. Nothing is verified, and no credentials are needed. */
  examine(token: string, options?: CallOptions): Promise<Answer<'examine_token'>>;
  /** Calls any operation of openapi.yaml, by its name. */
  request<Id extends OperationId>(operationId: Id, ...input: RequestInput<Id>): Promise<Answer<Id>>;
}

/** The parameters of the path, the body, and what else holds for the request; absent when all of it may be. */
export type RequestInput<Id extends OperationId> =
  Partial<InputOf<Id>> extends InputOf<Id>
    ? readonly [input?: InputOf<Id> & CallOptions]
    : readonly [input: InputOf<Id> & CallOptions];

/**
 * Makes a client: a thin coat over `fetch`, with types from openapi.yaml.
 *
 * @throws TypeError when a request cannot be made or gets no answer, as `fetch` does.
 */
export function createClient(options: ClientOptions): OnezoneClient {
  const base = String(options.baseUrl).replace(/\/+$/, '');
  const send = options.fetch ?? globalThis.fetch;

  async function request<Id extends OperationId>(operationId: Id, ...[input]: RequestInput<Id>): Promise<Answer<Id>> {
    const { path, body, signal, ...credentials }: LooseInput = input ?? {};
    const [method, route, mediaType] = operationRoutes[operationId];
    const response = await send(base + fill(route, path ?? {}), {
      method,
      headers: {
        accept: mediaType ?? 'application/json',
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...credentialHeaders(hasCredentials(credentials) ? credentials : options),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      // A token must not follow a redirection to another host, as it would in a header of its own.
      redirect: 'error',
      signal: signal ?? options.signal ?? null,
    });
    return readAnswer<Id>(response, mediaType);
  }

  return {
    mint: (body, call) => request('create_temporary_token_for_current_provider', { ...call, body }),
    examine: (token, call) => request('examine_token', { ...call, body: { token } }),
    request,
  };
}

/** An input of any operation. */
interface LooseInput extends CallOptions {
  readonly path?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
}

function hasCredentials({ token, basic, serviceToken, consumerToken }: Credentials): boolean {
  return [token, basic, serviceToken, consumerToken].some((credential) => credential !== undefined);
}

function fill(route: string, parameters: Readonly<Record<string, string>>): string {
  return route.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = parameters[name];
    if (value === undefined) throw new TypeError(`The path ${route} needs "${name}": pass { path: { ${name}: … } }.`);
    return encodeURIComponent(value);
  });
}
