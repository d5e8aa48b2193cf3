import { decodeText, encodeText, type ByteString, type Text } from '../macaroon/byte-string.ts';
import { isJsonObject } from '../json/json-object.ts';
import type { JsonObject, JsonValue } from '../json/json-value.ts';
import { inviteTypeFacts, inviteTypeOfCode, isInviteType, type InviteType } from './invite-type.ts';

/** What a token is good for. */
export type TokenType =
  /** `sessionId` is null unless the token is bound to a session. */
  | { readonly kind: 'accessToken'; readonly sessionId: Text | null }
  | { readonly kind: 'identityToken' }
  | { readonly kind: 'inviteToken'; readonly inviteType: InviteType; readonly targetId: Text };

/** A token type as JSON, in the normal form in which Onezone writes it. */
export type TokenTypeJson = JsonObject | Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const ACCESS: TokenType = { kind: 'accessToken', sessionId: null };
const IDENTITY: TokenType = { kind: 'identityToken' };

/** Accepts a token type as JSON (rest-token-api.md section 1.2.3, token-types.json); null when Onezone refuses it. */
export function acceptTokenType(value: JsonValue | undefined): TokenType | null {
  if (!isJsonObject(value)) return null;
  const { accessToken, identityToken, inviteToken } = value;
  if (isJsonObject(accessToken)) {
    const { sessionId } = accessToken;
    if (typeof sessionId === 'string') return sessionId === '' ? null : { kind: 'accessToken', sessionId };
    if (Object.keys(accessToken).length === 0) return ACCESS;
  }
  if (identityToken !== undefined) return IDENTITY;
  if (!isJsonObject(inviteToken) || !isInviteType(inviteToken['inviteType'])) return null;
  const inviteType = inviteToken['inviteType'];
  const targetId = inviteToken[inviteTypeFacts(inviteType).targetKey];
  if (typeof targetId !== 'string' || targetId === '' || targetId.includes(':')) return null;
  return { kind: 'inviteToken', inviteType, targetId };
}

/** Writes a token type as an identifier holds it. */
export function writeTokenType(type: TokenType): ByteString {
  switch (type.kind) {
    case 'accessToken':
      return type.sessionId === null ? 'act' : `act:${encodeText(type.sessionId)}`;
    case 'identityToken':
      return 'idn';
    case 'inviteToken': {
      const parameters = type.inviteType === 'supportSpace' ? 'ge' : '';
      return `${inviteTypeFacts(type.inviteType).code}:${encodeText(type.targetId)}:${parameters}`;
    }
  }
}

/** Reads a token type from an identifier; invite parameters are ignored. Null when it is none. */
export function readTokenTypeText(text: ByteString): TokenType | null {
  if (text === 'act') return ACCESS;
  if (text === 'idn') return IDENTITY;
  const parts = text.split(':', 4);
  const [code, target] = parts;
  if (code === 'act') {
    const sessionId = text.slice('act:'.length);
    return sessionId === '' ? null : { kind: 'accessToken', sessionId: decodeText(sessionId) };
  }
  const inviteType = inviteTypeOfCode(code!);
  if (inviteType === null || parts.length !== 3 || target === undefined || target === '') return null;
  return { kind: 'inviteToken', inviteType, targetId: decodeText(target) };
}

/** A token type as JSON. */
export function tokenTypeToJson(type: TokenType): TokenTypeJson {
  switch (type.kind) {
    case 'accessToken':
      return { accessToken: type.sessionId === null ? {} : { sessionId: type.sessionId } };
    case 'identityToken':
      return { identityToken: {} };
    case 'inviteToken': {
      const { targetKey } = inviteTypeFacts(type.inviteType);
      return { inviteToken: { parameters: {}, inviteType: type.inviteType, [targetKey]: type.targetId } };
    }
  }
}

/** A token type as errors print it (token-types.json, `printable`). */
export function printTokenType(type: TokenType): string {
  switch (type.kind) {
    case 'accessToken':
      return type.sessionId === null ? 'access token' : `access token for session "${String(type.sessionId)}"`;
    case 'identityToken':
      return 'identity token';
    case 'inviteToken':
      return `invite token ${inviteTypeFacts(type.inviteType).purpose} "${String(type.targetId)}"`;
  }
}
