import { operationById } from '../../src/contract/operation-by-id.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import type { PactInteraction } from '../load-pact.ts';
import { clientMistakes, type ClientMistakes } from './client-mistake.ts';
import { readPactRules, type PactRules } from './pact-rules.ts';
import { stateValues, type StateValue } from './state-value.ts';

/** An interaction of a pact, made ready to be compared with requests. */
export interface StubInteraction extends ClientMistakes {
  readonly pact: PactInteraction;
  readonly description: string;
  /** Undefined for a path that openapi.yaml does not have. */
  readonly operation: Operation | undefined;
  readonly rules: PactRules;
  readonly stateValues: readonly StateValue[];
  /** What it answers: the status, and the id of an error. */
  readonly outcome: { readonly status: number; readonly errorId: string | null };
  /** Does the answer refuse the request? */
  readonly isRefusal: boolean;
}

/** An interaction, or why this stub cannot serve it. */
export type PreparedInteraction =
  | { readonly ok: true; readonly interaction: StubInteraction }
  | { readonly ok: false; readonly fault: string };

/** Makes an interaction ready. */
export function prepareInteraction(pact: PactInteraction): PreparedInteraction {
  const { description, operationId, request, response } = pact;
  const read = readPactRules(request.matchingRules);
  if (!read.ok) return read;
  const { status, body } = response;
  const id = body.kind === 'json' ? valueAt(body.value, '/error/id') : undefined;
  const operation = operationId === null ? undefined : operationById(operationId);
  return {
    ok: true,
    interaction: {
      pact,
      description,
      operation,
      rules: read.rules,
      stateValues: stateValues(pact),
      outcome: { status, errorId: typeof id === 'string' ? id : null },
      isRefusal: status >= 400,
      ...clientMistakes(pact, operation),
    },
  };
}
