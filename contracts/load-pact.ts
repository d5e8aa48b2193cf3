import { operationOfRequest } from '../src/contract/operation-of-request.ts';
import { isRecord } from './is-record.ts';
import { loadGenerators, loadRules, type PactGenerators, type PactRules } from './load-rules.ts';
import { objectOf, optionalObject, PactFault, textOf } from './pact-fault.ts';
import { refuseMisspelt } from './refuse-misspelt.ts';

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
  readonly matchingRules: PactRules;
  readonly generators: PactGenerators;
}

/** A body by its example. A missing one may be anything, an empty one may not. */
export type PactBody =
  | { readonly kind: 'missing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly value: unknown }
  /** Not JSON, or JSON whose very text matters. */
  | { readonly kind: 'text'; readonly text: string; readonly contentType: string | null };

/** A pact, or why the text is none: what is wrong, and where. */
export type LoadedPact =
  | { readonly ok: true; readonly pact: Pact }
  | { readonly ok: false; readonly where: string; readonly problem: string };

type Json = Readonly<Record<string, unknown>>;

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
  const file = objectOf(jsonOf(text, 'the file'), 'the file');
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
    consumer: textOf(objectOf(file['consumer'], 'consumer')['name'], 'consumer.name'),
    provider: textOf(objectOf(file['provider'], 'provider')['name'], 'provider.name'),
    interactions: read,
  };
}

function readInteraction(value: unknown, where: string): PactInteraction {
  const source = objectOf(value, where);
  const description = textOf(source['description'], `${where}.description`);
  if (description.trim() === '') throw new PactFault(`${where}.description`, 'is empty, and must say what is asked');
  const at = `${where} (${description})`;
  refuseMisspelt(source, INTERACTION_KEYS, at);
  const { type = 'Synchronous/HTTP', providerStates = [] } = source;
  if (type !== 'Synchronous/HTTP') throw new PactFault(at, `is of the type ${JSON.stringify(type)}, and must be HTTP`);
  if (!Array.isArray(providerStates)) throw new PactFault(`${at}: providerStates`, 'must be a list');
  const request = objectOf(source['request'], `${at}: request`);
  const response = objectOf(source['response'], `${at}: response`);
  const { status } = response;
  if (typeof status !== 'number') throw new PactFault(`${at}: response.status`, 'must be a number');
  refuseMisspelt(request, [...MESSAGE_KEYS, 'method', 'path', 'query'], `${at}: request`);
  refuseMisspelt(response, [...MESSAGE_KEYS, 'status'], `${at}: response`);
  const method = methodOf(request['method'], `${at}: request.method`);
  const path = pathOf(request['path'], `${at}: request.path`);
  return {
    description,
    operationId: operationIdOf(source, method, path),
    states: providerStates.map((state: unknown, index) => readState(state, `${at}: providerStates[${index}]`)),
    request: { method, path, query: readQuery(request['query'], at), ...readMessage(request, `${at}: request`) },
    response: { status, ...readMessage(response, `${at}: response`) },
    source,
  };
}

const INTERACTION_KEYS =
  'type key description providerStates request response pending comments interactionMarkup pluginConfiguration transport'.split(
    ' ',
  );
const MESSAGE_KEYS = ['headers', 'body', 'matchingRules', 'generators'] as const;

function methodOf(value: unknown, where: string): string {
  const method = textOf(value, where);
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(method)) throw new PactFault(where, `is ${JSON.stringify(method)}, and no method`);
  return method.toUpperCase();
}

/** As it stands in a request: a verifier sends it as it is, and would get an answer about something else. */
function pathOf(value: unknown, where: string): string {
  const path = textOf(value, where);
  const fault = pathFault(path);
  if (fault !== null) throw new PactFault(where, `is ${JSON.stringify(path)}, ${fault}`);
  return path;
}

function pathFault(path: string): string | null {
  if (!path.startsWith('/')) return 'and must begin with a slash';
  if (/[?#]/.test(path)) return 'and must have no query: that stands in request.query';
  if (/\/\.{1,2}(?:\/|$)/.test(path)) return 'which clients shorten before they send it';
  return /[\s\p{Cc}]/u.test(path) ? 'which no request can have' : null;
}

/** What our own files say in a reference, other files only by the request. */
function operationIdOf({ comments }: Json, method: string, path: string): string | null {
  const said = optional(optional(optional(comments)['references'])['openapi'])['operationId'];
  return typeof said === 'string' ? said : (operationOfRequest(method, path).operation?.operationId ?? null);
}

function readState(value: unknown, where: string): PactState {
  const state = objectOf(value, where);
  return { name: textOf(state['name'], `${where}.name`), params: optionalObject(state['params'], `${where}.params`) };
}

function readQuery(value: unknown, where: string): PactRequest['query'] {
  return Object.fromEntries(
    Object.entries(optionalObject(value, `${where}: request.query`)).map(([name, values]) => [
      name,
      texts(values, `${where}: request.query.${name}`),
    ]),
  );
}

function readMessage(message: Json, where: string): PactMessage {
  const headers = Object.entries(optionalObject(message['headers'], `${where}.headers`)).map(
    ([name, values]) => [name.toLowerCase(), headerOf(name, values, `${where}.headers.${name}`)] as const,
  );
  return {
    headers: Object.fromEntries(headers),
    body: readBody(message['body'], `${where}.body`),
    matchingRules: loadRules(message['matchingRules'], `${where}.matchingRules`),
    generators: loadGenerators(message['generators'], `${where}.generators`),
  };
}

function headerOf(name: string, values: unknown, where: string): string {
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) throw new PactFault(where, 'is no name of a header');
  const value = texts(values, where).join(', ');
  if (/[\0\r\n]/.test(value)) throw new PactFault(where, 'has a line break in it, which no header can have');
  return value;
}

/** A byte order mark is part of the text: Onezone refuses it. */
const WITH_MARK = new TextDecoder('utf-8', { ignoreBOM: true });

function readBody(value: unknown, where: string): PactBody {
  if (value === undefined || value === null) return { kind: 'missing' };
  const body = objectOf(value, where);
  refuseMisspelt(body, ['content', 'contentType', 'contentTypeHint', 'encoded'], where);
  const { content, contentType = null, encoded = false } = body;
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
      return { kind: 'text', text: WITH_MARK.decode(bytesOf(text, `${where}.content`)), contentType };
    case 'json':
      return { kind: 'json', value: jsonOf(text, `${where}.content`) };
    default:
      throw new PactFault(`${where}.encoded`, `is ${JSON.stringify(encoded)}, and must be false, "json" or "base64"`);
  }
}

function bytesOf(text: string, where: string): Uint8Array {
  const letters = text.replaceAll(/\s/g, '');
  if (!/^[\w+/-]+={0,2}$/.test(letters) || letters.replace(/=+$/, '').length % 4 === 1) {
    throw new PactFault(where, 'is no base64, as "encoded" says');
  }
  return Buffer.from(letters, 'base64');
}

function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PactFault(where, `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function texts(value: unknown, where: string): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.map((one) => textOf(one, where));
}

function optional(value: unknown): Json {
  return isRecord(value) ? value : {};
}
