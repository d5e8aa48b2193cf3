import { operations } from '../../src/contract/generated/operations.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { operationOfRequest } from '../../src/contract/operation-of-request.ts';
import type { OperationId } from '../../src/contract/generated/operations.ts';
import type { Problem } from '../../src/validators/problem.ts';
import { validateExchange } from '../../src/validators/validate-exchange.ts';
import type { Pact, PactBody, PactInteraction } from '../load-pact.ts';
import { findLooseRules } from './loose-rules.ts';
import { findOwnMismatches } from './own-mismatches.ts';
import { newFake, playInteraction } from './play-interaction.ts';
import type { StatefulFake } from './reach-states.ts';

/** An interaction that openapi.yaml, or a token in it, contradicts. */
export interface Contradiction {
  readonly description: string;
  /** What is wrong, with the evidence, in a line. */
  readonly what: string;
}

/**
 * Holds every interaction of a pact against openapi.yaml: the operation, the request when it is met with success, status,
 * headers, body and tokens of the answer, and what matchers and generators admit; and plays it with our fake, which must
 * give the answer that stands there. A pact without contradictions gives an empty list.
 */
export function checkPact({ interactions }: Pact): readonly Contradiction[] {
  const fake = newFake();
  return interactions.flatMap((interaction) =>
    whatIsWrong(interaction, fake).map((what) => ({ description: interaction.description, what })),
  );
}

function whatIsWrong(interaction: PactInteraction, fake: StatefulFake): readonly string[] {
  const { operationId, request, response } = interaction;
  const { method, path } = request;
  const place = operationOfRequest(method, path);
  if (place.item === undefined) return [`the document has no path ${path}`];
  const operation = operationId === null ? place.operation : operationCalled(operationId);
  if (operation === undefined) return [`the document has no operation ${operationId ?? `${method} ${path}`}`];
  if (place.item.path !== operation.path) {
    return [`${operation.operationId} has the path ${operation.path}, not ${path}`];
  }
  const isForeign = method !== operation.method;
  if (isForeign && response.status !== 405) {
    return [`${operation.operationId} has the method ${operation.method}, not ${method}`];
  }
  if (isForeign && place.item.allow.includes(method)) return [`${path} has the method ${method}, so it is not refused`];
  const problems = [...exampleProblems(operation, interaction, isForeign), ...findOwnMismatches(interaction)];
  // What an answer may be is asked of an example that is one.
  return problems.length > 0
    ? problems
    : [...findLooseRules(operation, interaction), ...playInteraction(fake, interaction)];
}

/** What the validators say of the request and the answer that stand in the file. */
function exampleProblems(operation: Operation, interaction: PactInteraction, isForeign: boolean): readonly string[] {
  const { request, response } = interaction;
  const verdict = validateExchange(
    operation.operationId as OperationId, // an operation of the index
    {
      request: { ...(isForeign ? {} : { method: request.method, path: request.path }), ...message(request) },
      response: { status: response.status, ...message(response) },
    },
    { unseen: response.body.kind === 'missing' ? ['response body'] : [] },
  );
  if (verdict.valid) return [];
  const isMet = response.status < 300;
  return verdict.problems
    .filter((problem) => (problem.side === 'request' ? isMet && !isForeign : !isLeftOpen(problem)))
    .map(({ message: words }) => words);
}

/** A contract need not say every header, and words are the server's own. */
function isLeftOpen({ part, rule, found }: Problem): boolean {
  return rule === 'description' || (part === 'header' && found === undefined);
}

function message(given: { readonly headers: Readonly<Record<string, string>>; readonly body: PactBody }): {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
} {
  return { headers: given.headers, body: bodyText(given.body) };
}

function bodyText(body: PactBody): string {
  switch (body.kind) {
    case 'missing':
    case 'empty':
      return '';
    case 'json':
      return JSON.stringify(body.value);
    case 'text':
      return body.text;
  }
}

function operationCalled(id: string): Operation | undefined {
  const all: Readonly<Record<string, Operation>> = operations;
  return Object.hasOwn(all, id) ? all[id] : undefined;
}
