import type { PlainAnswer, PlainRequest } from '../../src/api/plain-http.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import { writeJson } from '../../src/json/write-json.ts';
import { examineToken } from '../../src/token/examine-token.ts';
import { parseToken } from '../../src/token/parsed-token.ts';
import { readMessageBody } from '../../src/validators/message-body.ts';
import { clientChoice } from './client-choice.ts';
import { newToken, type NewToken } from './new-token.ts';
import type { StateWorld } from './state-world.ts';
import type { StubInteraction } from './stub-interaction.ts';

/** An interaction that a request was found to be about. */
export interface MetRequest {
  readonly interaction: StubInteraction;
  readonly request: PlainRequest;
  /** How many requests came before. */
  readonly count: number;
  readonly world: StateWorld | null;
}

/** What is answered, as far as the pact leaves it open. */
interface OpenAnswer {
  readonly value: unknown;
  readonly headers: PlainAnswer['headers'];
}

/**
 * Answers a success as a Onezone in the state of the contract does, when that is known, and all else as the pact says. Where it lets a new token be any, that is one with just the caveats that the request asks for,
 * in the name of the caller; and a token that is examined is described as it is.
 */
export function answerRequest(met: MetRequest): PlainAnswer {
  const { pact } = met.interaction;
  const { status, body } = pact.response;
  const known = status < 300 ? answerInState(met) : null;
  if (known !== null) return known;
  const headers = withoutLength(pact.response.headers);
  if (body.kind === 'text') return { status, headers, body: body.text };
  if (body.kind !== 'json') return { status, headers, body: '' };
  const example = { value: body.value, headers };
  const open = status >= 300 ? example : openAnswer(met, example);
  return { status, headers: open.headers, body: writeJson(open.value) };
}

/** What a Onezone in the state of the contract says, after what was asked before or else without it; null when nobody knows. */
function answerInState({ interaction, request, world }: MetRequest): PlainAnswer | null {
  if (world?.holds(interaction) !== true) return null;
  const { status } = interaction.pact.response;
  const now = world.answer(request);
  if (now.status === status) return now;
  const afresh = world.answerAfresh(request);
  return afresh.status === status ? afresh : null;
}

function openAnswer({ interaction, request, count }: MetRequest, example: OpenAnswer): OpenAnswer {
  const choice = clientChoice(interaction.operation);
  switch (choice?.kind) {
    case undefined:
      return example;
    case 'examinedToken': {
      const body = readMessageBody(request.body);
      const token = body.kind === 'json' ? valueAt(body.value, '/token') : undefined;
      const examined = typeof token === 'string' ? examineToken(token) : null;
      return examined?.ok === true ? { ...example, value: examined.examine } : example;
    }
    case 'newToken': {
      const shown = valueAt(example.value, '/token');
      const old = typeof shown === 'string' ? parseToken(shown) : 'badToken';
      if (typeof old === 'string') return example;
      const minted = newToken({ interaction, making: choice.making, request, example: old, count });
      return minted === null ? example : withToken(example, String(old.id), minted);
    }
  }
}

/** The answer with another token, and with its id wherever that of the example is told. */
function withToken({ value, headers }: OpenAnswer, oldId: string, { id, token }: NewToken): OpenAnswer {
  const { location } = headers;
  return {
    // It has the key.
    value: { ...(value as object), token, ...(valueAt(value, '/tokenId') !== undefined && { tokenId: id }) },
    headers: { ...headers, ...(location !== undefined && { location: location.replaceAll(oldId, id) }) },
  };
}

function withoutLength(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'content-length'));
}
