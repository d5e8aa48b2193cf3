import type { JsonValue } from '../json/json-value.ts';
import { acceptCaveats } from '../token/accept-caveats.ts';
import type { Caveat } from '../token/caveats/registry.ts';
import { TOO_LONG, type Failure } from '../token/failure.ts';
import { acceptTokenType, tokenTypeToJson } from '../token/token-type.ts';
import { mintNamedToken } from './mint-named-token.ts';
import type { NamedToken, Zone } from './zone.ts';

/**
 * A named token as Onezone shows it (rest-token-api.md section 1.7), its text included. Fails unrenderably when it is too
 * long to be serialized.
 */
export function showNamedToken(
  zone: Zone,
  record: NamedToken,
): { readonly ok: true; readonly shown: Readonly<Record<string, unknown>> } | Failure {
  const { id, name, subject, revoked, creationTime, customMetadata, invite } = record;
  // What a world file or a client gave was accepted before it was stored.
  const type = acceptTokenType(record.type as JsonValue);
  const accepted = acceptCaveats(record.caveats as readonly JsonValue[]);
  const caveats: readonly Caveat[] = accepted.ok ? accepted.caveats : [];
  const token = type === null ? null : mintNamedToken(zone, record, type, caveats);
  if (type === null || token === null) return TOO_LONG;
  const shown = {
    id,
    name,
    subject,
    type: tokenTypeToJson(type),
    caveats: caveats.map(({ json }) => json),
    metadata: { creationTime, custom: customMetadata, ...invite },
    revoked,
    token,
  };
  return { ok: true, shown };
}
