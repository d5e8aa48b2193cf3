import { valueAt } from '../../src/contract/value-at.ts';
import { bodyPointer } from '../body-path.ts';
import type { PactInteraction, PactState } from '../load-pact.ts';
import type { PactGenerator } from '../load-rules.ts';
import { stateExpression, valueInExample } from '../state-expression.ts';
import { isPast } from './is-past.ts';

/** A value of a request that belongs to a provider state: a token, an id, a time. */
export interface StateValue {
  /** As the state calls it, such as `providerToken`. */
  readonly name: string;
  readonly part: 'path' | 'query' | 'header' | 'body';
  /** The name of the header or parameter in lower case, a JSON pointer into the body, or nothing for the path. */
  readonly at: string;
  /** What the example has in its place, without what stands around it (`Bearer `). */
  readonly value: string | number;
}

/** Finds the values in the request of an interaction that its states give, by the generators of the pact. */
export function stateValues({ request }: PactInteraction): readonly StateValue[] {
  const { generators, headers, path, query, body } = request;
  const found: StateValue[] = [];
  const add = (part: StateValue['part'], at: string, generator: PactGenerator, example: unknown): void => {
    const expression = stateExpression(generator);
    const read = expression === null ? null : valueInExample(expression, example);
    if (read !== null) found.push({ part, at, ...read });
  };
  for (const generator of Object.values(generators['path'] ?? {})) add('path', '', generator, path);
  for (const [key, generator] of Object.entries(generators['header'] ?? {})) {
    const name = plainName(key);
    add('header', name, generator, headers[name]);
  }
  for (const [key, generator] of Object.entries(generators['query'] ?? {})) {
    add('query', plainName(key), generator, query[plainName(key)]?.[0]);
  }
  for (const [key, generator] of Object.entries(generators['body'] ?? {})) {
    const pointer = bodyPointer(key);
    if (body.kind === 'json' && pointer !== null) add('body', pointer, generator, valueAt(body.value, pointer));
  }
  return found;
}

/**
 * The name of the environment variable for a value of a state: by the name of the value, then by what is special of the
 * state. `ONEZONE_PROVIDER_TOKEN`, `ONEZONE_PROVIDER_TOKEN_REVOKED`, `ONEZONE_USER_TOKEN_TIME`.
 */
export function variableName(name: string, states: readonly PactState[]): string {
  const special = states.flatMap(({ name: state, params }) => [
    ...state.split(/\W+/).filter((word) => !ORDINARY_WORDS.has(word.toLowerCase())),
    ...Object.entries(params).flatMap(([key, value]) => paramWords(key, value)),
  ]);
  const words = [name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '_'), ...special];
  return ['onezone', ...words].join('_').replaceAll(/\W+/g, '_').toUpperCase();
}

/** What is said of every state, and so of none in particular. */
const ORDINARY_WORDS = new Set(
  'a an the with of and to whose is was has that exists exist access token tokens provider user something'.split(' '),
);

function paramWords(key: string, value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.map(itemWord);
  if (typeof value === 'boolean') return value ? [key] : ['no', key];
  return typeof value === 'string' ? [value] : [key];
}

/** A caveat is called by its type; one of a time that no clock shows any more is what most clients care about. */
function itemWord(item: unknown): string {
  if (typeof item !== 'object' || item === null) return String(item);
  const [type, end] = [valueAt(item, '/type'), valueAt(item, '/validUntil')];
  if (isPast(end)) return 'expired';
  return typeof type === 'string' ? type : Object.keys(item).join('_');
}

/** `$.x-auth-token[0]` and `x-auth-token` are the same header. */
function plainName(key: string): string {
  return key
    .replace(/^\$\./, '')
    .replace(/\[\d+\]$/, '')
    .toLowerCase();
}
