import { onezoneError } from '../errors/error-table.ts';
import type { JsonValue } from '../json/json-value.ts';
import { encodeText, type ByteString, type Text } from '../macaroon/byte-string.ts';
import { writeMacaroon } from '../macaroon/macaroon.ts';
import { signChain, signingKey, type SigningKey } from '../macaroon/signature.ts';
import { acceptCaveats } from './accept-caveats.ts';
import type { Integer } from './erlang-integer.ts';
import { failure, type Failure } from './failure.ts';
import { writeIdentifier, type Identifier } from './identifier.ts';
import type { Subject } from './subject.ts';
import { acceptTokenType, type TokenTypeJson } from './token-type.ts';

/** Everything that a token's text depends on. */
export interface MintRequest {
  /** The secret's text as Onezone keeps it (64 hex digits), or the key derived from it by `prepareSecret`. */
  readonly secret: string | SigningKey;
  readonly onezoneDomain: Text;
  readonly id: Text;
  readonly subject: Subject;
  readonly persistence: 'named' | 'temporary';
  /** The generation of the secret; needed for a temporary token, ignored for a named one. */
  readonly generation?: Integer | null;
  /** As in `POST …/tokens/temporary`; an access token when absent. */
  readonly type?: TokenTypeJson;
  /** As in `POST …/tokens/temporary`. */
  readonly caveats?: readonly unknown[];
  /** Texts that are written behind the caveats just as they are, for making tokens that no Onezone would. */
  readonly rawCaveats?: readonly Text[];
  /** 2; or 1, the legacy form, whose identifier is the id alone. */
  readonly version?: 1 | 2;
  /** Writes `opw-` or `opp-` in front of the token. */
  readonly indicationPrefix?: 'opw' | 'opp';
}

/** A minted token. */
export interface Minted {
  readonly ok: true;
  /** Serialized. */
  readonly token: string;
}

/**
 * Mints a token, byte for byte as Onezone does (token-format.md, "Wire format"; tokens.json, mint-edge.json).
 *
 * Fails with `badValueTokenType`, `badValueCaveat`, with `tokenSubjectInvalid` for a subject that is neither user nor
 * oneprovider, and with `badToken` when a part is longer than a packet of 65,535 bytes.
 */
export function mintToken(request: MintRequest): Minted | Failure {
  const { subject, version = 2 } = request;
  if (version === 2 && subject.type !== 'user' && subject.type !== 'oneprovider') {
    return failure(onezoneError('tokenSubjectInvalid'));
  }
  const type = acceptTokenType((request.type ?? { accessToken: {} }) as JsonValue); // checked there
  if (type === null) return failure(onezoneError('badValueTokenType', { key: 'type' }));
  const caveats = acceptCaveats((request.caveats ?? []) as readonly JsonValue[]); // checked there
  if (!caveats.ok) return caveats;
  const token = mint({
    key: typeof request.secret === 'string' ? prepareSecret(request.secret) : request.secret,
    location: encodeText(request.onezoneDomain),
    identifier: {
      version,
      persistence: request.persistence,
      generation: request.persistence === 'temporary' ? (request.generation ?? 1) : null,
      subject,
      type,
      id: request.id,
    },
    caveats: [
      ...caveats.caveats.map(({ codec, json }) => codec.toText(json)),
      ...(request.rawCaveats ?? []).map(encodeText),
    ],
  });
  if (token === null) return failure(onezoneError('badToken'));
  return { ok: true, token: request.indicationPrefix === undefined ? token : `${request.indicationPrefix}-${token}` };
}

/** Derives from a secret's text what signing with it needs again and again. */
export function prepareSecret(secret: string): SigningKey {
  return signingKey(encodeText(secret));
}

/** Mints from parts that were checked; null when a packet would be too long. */
export function mint(parts: {
  readonly key: SigningKey;
  readonly location: ByteString;
  readonly identifier: Identifier;
  readonly caveats: readonly ByteString[];
}): string | null {
  const identifier = writeIdentifier(parts.identifier);
  return writeMacaroon({
    location: parts.location,
    identifier,
    caveats: parts.caveats.map((id) => ({ id, thirdParty: null })),
    signature: signChain(parts.key, identifier, parts.caveats),
  });
}
