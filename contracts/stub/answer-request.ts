import { findCredentials } from '../../src/api/credentials.ts';
import type { PlainAnswer, PlainRequest } from '../../src/api/plain-http.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import { writeJson } from '../../src/json/write-json.ts';
import { decodeText } from '../../src/macaroon/byte-string.ts';
import { sha256Hex } from '../../src/macaroon/sha256.ts';
import { examineToken } from '../../src/token/examine-token.ts';
import { mintToken } from '../../src/token/mint-token.ts';
import { parseToken } from '../../src/token/parsed-token.ts';
import { tokenTypeToJson } from '../../src/token/token-type.ts';
import { readMessageBody } from '../../src/validators/message-body.ts';
import { readAskedToken } from '../../src/validators/semantics/asked-token.ts';
import type { StubInteraction } from './stub-interaction.ts';

/** An interaction that a request was found to be about. */
export interface MetRequest {
  readonly interaction: StubInteraction;
  readonly request: PlainRequest;
  /** How many requests came before. */
  readonly count: number;
}

const SECRET = sha256Hex('onezone-mock stub');
const NEW_TOKEN = /^create_\w*token/;

/**
 * Answers as the pact says. Where it lets a new token be any, that is one with just the caveats that the request asks for,
 * in the name of the caller; and a token that is examined is described as it is.
 */
export function answerRequest(met: MetRequest): PlainAnswer {
  const { pact } = met.interaction;
  const { status, headers, body } = pact.response;
  const answer = (text: string): PlainAnswer => ({ status, headers: withoutLength(headers), body: text });
  if (body.kind === 'text') return answer(body.text);
  if (body.kind !== 'json') return answer('');
  const value = body.value;
  const fresh = status >= 300 ? null : freshAnswer(met, value);
  return answer(writeJson(fresh ?? value));
}

function freshAnswer({ interaction, request, count }: MetRequest, example: unknown): unknown {
  const id = interaction.operation?.operationId ?? '';
  const body = readMessageBody(request.body);
  if (id === 'examine_token' && body.kind === 'json') {
    const token = valueAt(body.value, '/token');
    const examined = typeof token === 'string' ? examineToken(token) : null;
    return examined?.ok === true ? examined.examine : null;
  }
  const shown = valueAt(example, '/token');
  if (!NEW_TOKEN.test(id) || typeof shown !== 'string') return null;
  const token = newToken(interaction, request, shown, count);
  return token === null ? null : { ...(example as object), token }; // it has the key
}

/** A token as the request asks for it, else like that of the example; null when the example has none that can be read. */
function newToken(interaction: StubInteraction, request: PlainRequest, shown: string, count: number): string | null {
  const example = parseToken(shown);
  const body = readMessageBody(request.body);
  const asked = readAskedToken(body.kind === 'json' ? body : null);
  if (typeof example === 'string' || !asked.ok) return null;
  const caller = findCredentials(request.headers, interaction.operation);
  const own = caller.kind === 'token' ? parseToken(caller.token) : 'badToken';
  const from = typeof own === 'string' || own.subject.type !== example.subject.type ? example : own;
  const hex = sha256Hex(`${interaction.description} ${count}`);
  const minted = mintToken({
    secret: SECRET,
    onezoneDomain: decodeText(from.macaroon.location ?? ''),
    id: `${hex.slice(0, 32)}ch${hex.slice(32, 36)}`,
    subject: from.subject,
    persistence: example.persistence,
    generation: example.generation,
    type: tokenTypeToJson(asked.type),
    caveats: asked.caveats.map(({ json }) => json),
  });
  return minted.ok ? minted.token : null;
}

function withoutLength(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'content-length'));
}
