import type { JsonObject } from '../json/json-value.ts';
import type { Failure } from '../token/failure.ts';
import { nameOccupied } from './create-named-token.ts';
import { flatText } from './flat-text.ts';
import { ownJson } from './own-json.ts';
import type { NamedToken, Zone } from './zone.ts';

/** What can be changed about a named token; what is absent stays. */
export interface NamedTokenChange {
  readonly name?: string | undefined;
  /** Takes the place of all that was there. */
  readonly customMetadata?: JsonObject | undefined;
  readonly revoked?: boolean | undefined;
}

/** Changes a named token. Fails with `badValueIdentifierOccupied` when another token of the subject has the name. */
export function modifyNamedToken(
  zone: Zone,
  record: NamedToken,
  { name, customMetadata, revoked }: NamedTokenChange,
): { readonly ok: true } | Failure {
  const changed: NamedToken = {
    ...record,
    name: name === undefined ? record.name : flatText(name),
    customMetadata: customMetadata === undefined ? record.customMetadata : ownJson(customMetadata),
    revoked: revoked ?? record.revoked,
  };
  return zone.namedTokens.put(changed) ? { ok: true } : nameOccupied();
}
