import { operationOfRequest } from '../src/contract/operation-of-request.ts';
import { isRecord } from './is-record.ts';

/** A pact file, read. */
export interface Pact {
  readonly consumer: string;
  readonly provider: string;
  readonly interactions: readonly PactInteraction[];
}

/** What a consumer expects of a provider in one case. */
export interface PactInteraction {
  readonly description: string;
  /** The operation of openapi.yaml that it belongs to; null when the file does not say and the request does not tell. */
  readonly operationId: string | null;
  readonly states: readonly PactState[];
  readonly request: PactRequest;
  readonly response: PactResponse;
  /** The interaction as it stands in the file. */
  readonly source: Readonly<Record<string, unknown>>;
}

/** What must be so before the request is sent. */
export interface PactState {
  readonly name: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The request of an interaction, by its example. */
export interface PactRequest extends PactMessage {
  readonly method: string;
  readonly path: string;
  /** Every value of each name. */
  readonly query: Readonly<Record<string, readonly string[]>>;
}

/** The answer of an interaction, by its example. */
export interface PactResponse extends PactMessage {
  readonly status: number;
}

/** What requests and answers have in common. */
export interface PactMessage {
  /** By name in lower case; several values of a name are joined as HTTP does. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: PactBody;
  /** What may differ from the example, by category (`body`, `header`, `path`, …) and by path or name, as in the file. */
  readonly matchingRules: PactRules;
  /** Where values come from that the example only stands for, likewise. */
  readonly generators: PactGenerators;
}

/** A body by its example. A missing one may be anything, an empty one may not. */
export type PactBody =
  | { readonly kind: 'missing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly value: unknown }
  /** Not JSON, or JSON whose very text matters. */
  | { readonly kind: 'text'; readonly text: string; readonly contentType: string | null };

export type PactRules = Readonly<Record<string, Readonly<Record<string, PactRule>>>>;

export interface PactRule {
  readonly combine: 'AND' | 'OR';
  readonly matchers: readonly (Readonly<Record<string, unknown>> & { readonly match: string })[];
}

export type PactGenerators = Readonly<Record<string, Readonly<Record<string, PactGenerator>>>>;

export type PactGenerator = Readonly<Record<string, unknown>> & { readonly type: string };

/** A pact, or why the text is none: what is wrong, and where. */
export type LoadedPact =
  | { readonly ok: true; readonly pact: Pact }
  | { readonly ok: false; readonly where: string; readonly problem: string };

type Json = Readonly<Record<string, unknown>>;

/** Thrown inside this file alone. */
class PactFault extends Error {
  readonly where: string;

  constructor(where: string, problem: string) {
    super(problem);
    this.where = where;
  }
}

/** Reads the text of a pact file of version 4. What is no HTTP interaction is refused, not passed over. */
export function loadPact(text: string): LoadedPact {
  try {
    return { ok: true, pact: readPact(text) };
  } catch (error) {
    if (error instanceof PactFault) return { ok: false, where: error.where, problem: error.message };
    throw error;
  }
}

function readPact(text: string): Pact {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new PactFault('the file', `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  const file = object(value, 'the file');
  const { version } = optional(optional(file['metadata'])['pactSpecification']);
  if (typeof version !== 'string' || !version.startsWith('4')) {
    throw new PactFault(
      'metadata.pactSpecification.version',
      `is ${JSON.stringify(version) ?? 'missing'}, and must be 4: write the file with version 4 of the Pact specification`,
    );
  }
  const interactions = file['interactions'];
  if (!Array.isArray(interactions)) throw new PactFault('interactions', 'must be a list');
  const read = interactions.map((interaction, index) => readInteraction(interaction, `interactions[${index}]`));
  const descriptions = read.map(({ description, states }) => JSON.stringify([description, states]));
  const again = descriptions.findIndex((description, index) => descriptions.indexOf(description) !== index);
  if (again !== -1) {
    throw new PactFault(`interactions[${again}]`, 'has the description and the states of one before it');
  }
  return {
    consumer: textOf(object(file['consumer'], 'consumer')['name'], 'consumer.name'),
    provider: textOf(object(file['provider'], 'provider')['name'], 'provider.name'),
    interactions: read,
  };
}

function readInteraction(value: unknown, where: string): PactInteraction {
  const source = object(value, where);
  const description = textOf(source['description'], `${where}.description`);
  const at = `${where} (${description})`;
  const { type = 'Synchronous/HTTP', providerStates = [] } = source;
  if (type !== 'Synchronous/HTTP') throw new PactFault(at, `is of the type ${JSON.stringify(type)}, and must be HTTP`);
  if (!Array.isArray(providerStates)) throw new PactFault(`${at}: providerStates`, 'must be a list');
  const request = object(source['request'], `${at}: request`);
  const response = object(source['response'], `${at}: response`);
  const { status } = response;
  if (typeof status !== 'number') throw new PactFault(`${at}: response.status`, 'must be a number');
  const method = textOf(request['method'], `${at}: request.method`).toUpperCase();
  const path = textOf(request['path'], `${at}: request.path`);
  return {
    description,
    operationId: operationIdOf(source, method, path),
    states: providerStates.map((state: unknown, index) => readState(state, `${at}: providerStates[${index}]`)),
    request: { method, path, query: readQuery(request['query'], at), ...readMessage(request, `${at}: request`) },
    response: { status, ...readMessage(response, `${at}: response`) },
    source,
  };
}

/** What our own files say in a reference, other files only by the request. */
function operationIdOf({ comments }: Json, method: string, path: string): string | null {
  const said = optional(optional(optional(comments)['references'])['openapi'])['operationId'];
  return typeof said === 'string' ? said : (operationOfRequest(method, path).operation?.operationId ?? null);
}

function readState(value: unknown, where: string): PactState {
  const state = object(value, where);
  return { name: textOf(state['name'], `${where}.name`), params: optional(state['params']) };
}

function readQuery(value: unknown, where: string): PactRequest['query'] {
  return Object.fromEntries(
    Object.entries(optional(value)).map(([name, values]) => [name, texts(values, `${where}: request.query.${name}`)]),
  );
}

function readMessage(message: Json, where: string): PactMessage {
  const headers = Object.entries(optional(message['headers'])).map(
    ([name, values]) => [name.toLowerCase(), texts(values, `${where}.headers.${name}`).join(', ')] as const,
  );
  return {
    headers: Object.fromEntries(headers),
    body: readBody(message['body'], `${where}.body`),
    matchingRules: byPath(message['matchingRules'], `${where}.matchingRules`, readRule),
    generators: byPath(message['generators'], `${where}.generators`, readGenerator),
  };
}

function readBody(value: unknown, where: string): PactBody {
  if (value === undefined || value === null) return { kind: 'missing' };
  const { content, contentType = null, encoded = false } = object(value, where);
  if (contentType !== null && typeof contentType !== 'string') {
    throw new PactFault(`${where}.contentType`, 'must be a text');
  }
  if (content === undefined) return { kind: 'missing' };
  if (content === '' || content === null) return { kind: 'empty' };
  const isJson = contentType === null || /^application\/(.*\+)?json\b/i.test(contentType);
  if (encoded === false && isJson) return { kind: 'json', value: content };
  const text = textOf(content, `${where}.content`);
  switch (typeof encoded === 'string' ? encoded.toLowerCase() : encoded) {
    case false:
      return { kind: 'text', text, contentType };
    case 'base64':
      return { kind: 'text', text: new TextDecoder().decode(Buffer.from(text, 'base64')), contentType };
    case 'json':
      return { kind: 'json', value: JSON.parse(text) };
    default:
      throw new PactFault(`${where}.encoded`, `is ${JSON.stringify(encoded)}, and must be false, "json" or "base64"`);
  }
}

/** Rules and generators of categories that have no paths (`path`, `status`, `method`) stand under an empty one. */
function byPath<T>(
  value: unknown,
  where: string,
  read: (value: Json, where: string) => T | null,
): Readonly<Record<string, Readonly<Record<string, T>>>> {
  const categories = Object.entries(optional(value)).map(([category, given]) => {
    const at = `${where}.${category}`;
    const whole = read(object(given, at), at);
    if (whole !== null) return [category, { '': whole }] as const;
    const entries = Object.entries(optional(given)).map(([path, one]) => {
      const found = read(object(one, `${at}.${path}`), `${at}.${path}`);
      if (found === null) throw new PactFault(`${at}.${path}`, 'is neither a matcher nor a generator');
      return [path, found] as const;
    });
    return [category, Object.fromEntries(entries)] as const;
  });
  return Object.fromEntries(categories);
}

function readRule({ matchers, combine }: Json, where: string): PactRule | null {
  if (!Array.isArray(matchers)) return null;
  return {
    combine: combine === 'OR' ? 'OR' : 'AND',
    matchers: matchers.map((matcher: unknown, index) => {
      const at = `${where}.matchers[${index}]`;
      const read = object(matcher, at);
      return { ...read, match: textOf(read['match'], `${at}.match`) };
    }),
  };
}

function readGenerator(value: Json): PactGenerator | null {
  const { type } = value;
  return typeof type === 'string' ? { ...value, type } : null;
}

function texts(value: unknown, where: string): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one) => textOf(one, where));
}

function textOf(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new PactFault(where, 'must be a text');
  return value;
}

function object(value: unknown, where: string): Json {
  if (isRecord(value)) return value;
  throw new PactFault(where, 'must be an object');
}

function optional(value: unknown): Json {
  return isRecord(value) ? value : {};
}
