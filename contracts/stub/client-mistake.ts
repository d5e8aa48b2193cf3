import type { Operation } from '../../src/contract/operation.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import type { PactInteraction } from '../load-pact.ts';
import { exampleRequest } from './example-request.ts';
import { LONG_AGO } from './is-past.ts';
import { requestMistakes, type RequestMistake } from './request-mistakes.ts';

/** What a client that sends an interaction's request does wrong, unless its tests do so on purpose. */
export interface ClientMistakes {
  /** In words: that it is refused, or what Onezone passes over. Null when there is nothing to be said. */
  readonly mistake: string | null;
  /** What Onezone passes over, which a request of this interaction has in common with the example. */
  readonly forgiven: ReadonlySet<RequestMistake['kind']>;
}

/** Tells the mistakes in the request of an interaction. */
export function clientMistakes(pact: PactInteraction, operation: Operation | undefined): ClientMistakes {
  const { status, body: answer } = pact.response;
  if (status >= 400) {
    const id = answer.kind === 'json' ? valueAt(answer.value, '/error/id') : undefined;
    const mistake = `the request is refused (${status}${typeof id === 'string' ? ` ${id}` : ''})`;
    return { mistake, forgiven: new Set() };
  }
  const context = { now: LONG_AGO, caveatKeys: new Map() };
  const found = operation === undefined ? [] : requestMistakes(exampleRequest(pact), operation, context);
  const kinds = new Set(found.map(({ kind }) => kind));
  const [first] = kinds;
  return { mistake: first === undefined ? null : wordsOf(first, found), forgiven: kinds };
}

function wordsOf(kind: RequestMistake['kind'], found: readonly RequestMistake[]): string {
  const places = found.flatMap(({ kind: its, difference }) => (its === kind ? [difference.pointer] : []));
  const names = places.map((pointer) => pointer.slice(pointer.lastIndexOf('/') + 1));
  switch (kind) {
    case 'credentials':
      return `Onezone does not read the header ${names.join(', ')}`;
    case 'key':
      return `Onezone passes over what it does not know (${names.join(', ')})`;
    case 'time':
      return 'the token has expired when it is made';
    case 'query':
    case 'path':
    case 'body':
      return `Onezone passes over a part of the request (${kind})`;
  }
}
