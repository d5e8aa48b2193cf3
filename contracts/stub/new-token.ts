import { findCredentials } from '../../src/api/credentials.ts';
import type { PlainRequest } from '../../src/api/plain-http.ts';
import { operationOfRequest } from '../../src/contract/operation-of-request.ts';
import { decodeText } from '../../src/macaroon/byte-string.ts';
import { sha256Hex } from '../../src/macaroon/sha256.ts';
import { mintToken } from '../../src/token/mint-token.ts';
import { parseToken, type ParsedToken } from '../../src/token/parsed-token.ts';
import type { Subject } from '../../src/token/subject.ts';
import { tokenTypeToJson } from '../../src/token/token-type.ts';
import { readMessageBody } from '../../src/validators/message-body.ts';
import { readAskedToken } from '../../src/validators/semantics/asked-token.ts';
import type { TokenMaking } from '../../src/validators/semantics/token-making.ts';
import type { StubInteraction } from './stub-interaction.ts';

/** A token as it was minted, and its id. */
export interface NewToken {
  readonly id: string;
  readonly token: string;
}

/** What a token is minted by. */
export interface Minting {
  readonly interaction: StubInteraction;
  readonly making: TokenMaking;
  readonly request: PlainRequest;
  /** The token that the contract shows. */
  readonly example: ParsedToken;
  /** How many requests came before. */
  readonly count: number;
}

const SECRET = sha256Hex('onezone-mock stub');

/** A token as the request asks for it, and in all else like that of the example; null when what it asks for is none. */
export function newToken({ interaction, making, request, example, count }: Minting): NewToken | null {
  const body = readMessageBody(request.body);
  const asked = readAskedToken(body.kind === 'json' ? body : null);
  if (!asked.ok) return null;
  const caller = callerToken(interaction, request) ?? example;
  const hex = sha256Hex(`${interaction.description} ${count}`);
  const id = `${hex.slice(0, 32)}ch${hex.slice(32, 36)}`;
  const minted = mintToken({
    secret: SECRET,
    onezoneDomain: decodeText(caller.macaroon.location ?? ''),
    id,
    subject: subjectOf(making, request, caller) ?? example.subject,
    persistence: example.persistence,
    generation: example.generation,
    type: tokenTypeToJson(asked.type),
    caveats: asked.caveats.map(({ json }) => json),
  });
  return minted.ok ? { id, token: minted.token } : null;
}

function callerToken({ operation }: StubInteraction, { headers }: PlainRequest): ParsedToken | null {
  const credentials = findCredentials(headers, operation);
  const token = credentials.kind === 'token' ? parseToken(credentials.token) : 'badToken';
  return typeof token === 'string' ? null : token;
}

/** In whose name; null when the request does not tell. */
function subjectOf({ subject, subjectType }: TokenMaking, request: PlainRequest, caller: ParsedToken): Subject | null {
  if (subject === 'caller') return caller.subject.type === subjectType ? caller.subject : null;
  const { id } = operationOfRequest(request.method, request.path).parameters;
  return id === undefined ? null : { type: subjectType, id };
}
