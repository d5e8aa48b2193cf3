import { findCredentials } from '../../src/api/credentials.ts';
import type { PlainAnswer, PlainRequest } from '../../src/api/plain-http.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import { writeJson } from '../../src/json/write-json.ts';
import { decodeText } from '../../src/macaroon/byte-string.ts';
import { sha256Hex } from '../../src/macaroon/sha256.ts';
import { examineToken } from '../../src/token/examine-token.ts';
import { mintToken } from '../../src/token/mint-token.ts';
import { parseToken, type ParsedToken } from '../../src/token/parsed-token.ts';
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

/** What is answered, as far as the pact leaves it open. */
interface OpenAnswer {
  readonly value: unknown;
  readonly headers: PlainAnswer['headers'];
}

/** A token as it was minted, and its id. */
interface NewToken {
  readonly id: string;
  readonly token: string;
}

/**
 * Answers as the pact says. Where it lets a new token be any, that is one with just the caveats that the request asks for,
 * in the name of the caller; and a token that is examined is described as it is.
 */
export function answerRequest(met: MetRequest): PlainAnswer {
  const { pact } = met.interaction;
  const { status, body } = pact.response;
  const headers = withoutLength(pact.response.headers);
  if (body.kind === 'text') return { status, headers, body: body.text };
  if (body.kind !== 'json') return { status, headers, body: '' };
  const example = { value: body.value, headers };
  const open = status >= 300 ? example : openAnswer(met, example);
  return { status, headers: open.headers, body: writeJson(open.value) };
}

function openAnswer({ interaction, request, count }: MetRequest, example: OpenAnswer): OpenAnswer {
  const id = interaction.operation?.operationId ?? '';
  const body = readMessageBody(request.body);
  if (id === 'examine_token' && body.kind === 'json') {
    const token = valueAt(body.value, '/token');
    const examined = typeof token === 'string' ? examineToken(token) : null;
    return examined?.ok === true ? { ...example, value: examined.examine } : example;
  }
  const shown = valueAt(example.value, '/token');
  if (!NEW_TOKEN.test(id) || typeof shown !== 'string') return example;
  const old = parseToken(shown);
  const minted = typeof old === 'string' ? null : newToken(interaction, request, old, count);
  return typeof old === 'string' || minted === null ? example : withToken(example, String(old.id), minted);
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

/** A token as the request asks for it, else like that of the example; null when nobody can say what it asks for. */
function newToken(
  interaction: StubInteraction,
  request: PlainRequest,
  example: ParsedToken,
  count: number,
): NewToken | null {
  const body = readMessageBody(request.body);
  const asked = readAskedToken(body.kind === 'json' ? body : null);
  if (!asked.ok) return null;
  const caller = findCredentials(request.headers, interaction.operation);
  const own = caller.kind === 'token' ? parseToken(caller.token) : 'badToken';
  const from = typeof own === 'string' || own.subject.type !== example.subject.type ? example : own;
  const hex = sha256Hex(`${interaction.description} ${count}`);
  const id = `${hex.slice(0, 32)}ch${hex.slice(32, 36)}`;
  const minted = mintToken({
    secret: SECRET,
    onezoneDomain: decodeText(from.macaroon.location ?? ''),
    id,
    subject: from.subject,
    persistence: example.persistence,
    generation: example.generation,
    type: tokenTypeToJson(asked.type),
    caveats: asked.caveats.map(({ json }) => json),
  });
  return minted.ok ? { id, token: minted.token } : null;
}

function withoutLength(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'content-length'));
}
