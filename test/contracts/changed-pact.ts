import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkPact } from '../../contracts/check/check-pact.ts';
import { PACT_FILE } from '../../contracts/consumer/write-pact.ts';
import { loadPact, type Pact } from '../../contracts/load-pact.ts';
import { root } from '../house/source-files.ts';

/** The text of the pact file. */
export const pactText = readFileSync(join(root, PACT_FILE), 'utf8');

/** An interaction as it stands in a file, to be changed. */
export interface Interaction {
  description: string;
  comments: { references: { openapi: { operationId: string } } };
  providerStates: { name: string; params?: Record<string, unknown> }[];
  request: ChangingMessage & { method: string; path: string; query?: Record<string, unknown> };
  response: ChangingMessage & { status: number };
}

interface ChangingMessage {
  headers: Record<string, string[]>;
  body: { content: Record<string, unknown> };
  matchingRules: Record<string, unknown>;
  generators: Record<string, Record<string, unknown>>;
}

interface Changing {
  readonly interactions: Interaction[];
}

/** The interaction of this name, to be changed or to take something from. */
export function interactionCalled(description: string): Interaction {
  return find(JSON.parse(pactText) as Changing, description);
}

function find({ interactions }: Changing, description: string): Interaction {
  const found = interactions.find((one) => one.description === description);
  if (found === undefined) throw new Error(`no interaction ${description}`);
  return found;
}

/** The text of the pact with one interaction alone, changed. */
export function changedPact(description: string, change: (interaction: Interaction) => void): string {
  const file = JSON.parse(pactText) as Changing;
  const interaction = find(file, description);
  interaction.request = { ...noRules(), ...interaction.request };
  interaction.response = { ...noRules(), ...interaction.response };
  change(interaction);
  return JSON.stringify({ ...file, interactions: [interaction] });
}

function noRules(): Pick<ChangingMessage, 'matchingRules' | 'generators'> {
  return { matchingRules: {}, generators: {} };
}

/** A pact, read. */
export function readPactText(text: string): Pact {
  const loaded = loadPact(text);
  if (!loaded.ok) throw new Error(`${loaded.where} ${loaded.problem}`);
  return loaded.pact;
}

/** What is told of the pact with one interaction alone, changed: in a text, of a line each. */
export function toldOf(description: string, change: (interaction: Interaction) => void): string {
  return checkPact(readPactText(changedPact(description, change)))
    .map((told) => `${told.description}: ${told.what}`)
    .join('\n');
}

/** Matchers of which all must hold, as in a file. */
export function rule(...matchers: readonly object[]): object {
  return { combine: 'AND', matchers };
}

/** Takes the generators and matchers of headers and puts these headers in. */
export function literalHeaders({ request }: Interaction, headers: Record<string, string[]>): void {
  Object.assign(request.headers, headers);
  for (const part of [request.generators, request.matchingRules]) Reflect.deleteProperty(part, 'header');
}

/** The error in the answer of an interaction, or the error inside of that. */
export function errorIn({ response }: Interaction, inner = false): Record<string, unknown> {
  const { error } = response.body.content as { readonly error: Details };
  return inner ? (error.details['authError'] as Details) : error;
}

interface Details extends Record<string, unknown> {
  readonly details: Record<string, unknown>;
}
