import { onezoneError } from '../errors/error-table.ts';
import type { JsonObject } from '../json/json-value.ts';
import type { Caveat } from '../token/caveats/registry.ts';
import { failure, TOO_LONG, type Failure } from '../token/failure.ts';
import type { Minted } from '../token/mint-token.ts';
import { tokenTypeToJson, type TokenType, type TokenTypeJson } from '../token/token-type.ts';
import { flatText } from './flat-text.ts';
import { ownJson } from './own-json.ts';
import { mintNamedToken } from './mint-named-token.ts';
import { checkSubjectAndServices } from './service-access.ts';
import type { InviteTerms, NamedToken, TokenSubject, Zone } from './zone.ts';

/** A named token to be: its name, in whose name, of what type and how confined. */
export interface NamedTokenRequest {
  readonly subject: TokenSubject;
  readonly name: string;
  readonly type: TokenType;
  readonly caveats: readonly Caveat[];
  /** Undefined for none. */
  readonly customMetadata: JsonObject | undefined;
  readonly revoked: boolean;
  readonly invite: InviteTerms | null;
}

/** The JSON of what has no particulars, one for all tokens, since a user may have very many. */
const ACCESS: TokenTypeJson = { accessToken: {} };
const IDENTITY: TokenTypeJson = { identityToken: {} };
const NO_CAVEATS: readonly unknown[] = [];
const NO_METADATA: JsonObject = {};

/**
 * Stores a new named token (rest-token-api.md section 1.7).
 *
 * Fails with `tokenSubjectInvalid`, `userBlocked`, `tokenSessionInvalid`, `tokenServiceForbidden`, then with
 * `badValueIdentifierOccupied` when another token of the subject has the name; unrenderably when the token is too long
 * to be serialized, which then exists all the same.
 */
export function createNamedToken(zone: Zone, request: NamedTokenRequest): (Minted & { readonly id: string }) | Failure {
  const { subject, type, caveats } = request;
  const refusal = checkSubjectAndServices(zone, type, subject, caveats);
  if (refusal !== null) return failure(refusal);
  const record: NamedToken = {
    id: flatText(zone.random.tokenId()),
    name: flatText(request.name),
    subject: ownSubject(zone, subject),
    type: storedType(type),
    caveats: caveats.length === 0 ? NO_CAVEATS : ownJson(caveats.map(({ json }) => json as JsonObject)), // of a client
    secret: flatText(zone.random.secret()),
    revoked: request.revoked,
    customMetadata: request.customMetadata === undefined ? NO_METADATA : ownJson(request.customMetadata),
    creationTime: zone.clock.now(),
    version: 2,
    invite: request.invite,
  };
  if (!zone.namedTokens.put(record)) return nameOccupied();
  const token = mintNamedToken(zone, record, type, caveats);
  return token === null ? TOO_LONG : { ok: true, id: record.id, token };
}

/** The name is that of another token of the same subject. */
export function nameOccupied(): Failure {
  return failure(onezoneError('badValueIdentifierOccupied', { key: 'name' }));
}

/** The subject with the id that the zone has already, so that no record keeps the request alive in which it came. */
function ownSubject(zone: Zone, { type, id }: TokenSubject): TokenSubject {
  return { type, id: (type === 'user' ? zone.user(id) : zone.provider(id))?.id ?? id };
}

function storedType(type: TokenType): TokenTypeJson {
  if (type.kind === 'identityToken') return IDENTITY;
  return type.kind === 'accessToken' && type.sessionId === null ? ACCESS : tokenTypeToJson(type);
}
