import type { Failure } from '../token/failure.ts';
import { mintToken, type Minted } from '../token/mint-token.ts';
import type { TokenTypeJson } from '../token/token-type.ts';
import type { NamedToken, Zone } from './zone.ts';

/** The serialized form of a named token, which its record decides. */
export function namedTokenText({ settings }: Zone, record: NamedToken): Minted | Failure {
  const { id, subject, secret, version, caveats, type } = record;
  const { onezoneDomain } = settings;
  // The type was checked when the world was read.
  const checked = type as TokenTypeJson;
  return mintToken({ secret, onezoneDomain, id, subject, persistence: 'named', version, caveats, type: checked });
}
