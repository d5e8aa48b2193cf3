/** Onedata tokens: mint, read, examine, confine, verify. Pure functions on plain values; a failure is a value. */
export { readJson } from '../json/read-json.ts';
export { writeJson } from '../json/write-json.ts';
export { JsonFloat, type JsonObject, type JsonValue } from '../json/json-value.ts';
export { RawBytes, type Text } from '../macaroon/byte-string.ts';
export { escapeBase62, unescapeBase62 } from '../macaroon/base62.ts';
export type { SigningKey } from '../macaroon/signature.ts';
export type { OnezoneError, OnezoneErrorId } from '../errors/onezone-error.ts';
export { allowedApi, matchApi, type ApiMatchRequest } from './api-calls.ts';
export type { CaveatJson } from './caveats/caveat-codec.ts';
export { confineToken, type ConfineRequest } from './confine-token.ts';
export type { Integer } from './erlang-integer.ts';
export {
  type CaveatVerdict,
  type ExplainedCaveat,
  type ExplainedToken,
  type TokenCheck,
  type TokenCheckName,
  type TokenGrant,
} from './explained-token.ts';
export { explainToken, type ExplainRequest } from './explain-token.ts';
export { examineToken, type Examined, type ExaminedToken } from './examine-token.ts';
export type { Failure, RenderedFailure, UnrenderableFailure } from './failure.ts';
export { inviteTypes, type InviteType } from './invite-type.ts';
export { makeError, type MadeError } from './make-error.ts';
export { mintToken, prepareSecret, type Minted, type MintRequest } from './mint-token.ts';
export { readCaveat, type AcceptedCaveat } from './read-caveat.ts';
export { readInviteType, type AcceptedInviteType } from './read-invite-type.ts';
export { readTokenType, type AcceptedTokenType } from './read-token-type.ts';
export { readToken, type ReadOptions, type TokenContent } from './read-token.ts';
export type { Subject } from './subject.ts';
export type { TokenTypeJson } from './token-type.ts';
export type { GeoData, TokenInterface } from './verification-context.ts';
export {
  verifyToken,
  type SessionRule,
  type Verified,
  type VerifyContext,
  type VerifyRequest,
} from './verify-token.ts';
