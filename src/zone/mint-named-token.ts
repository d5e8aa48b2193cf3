import { encodeText } from '../macaroon/byte-string.ts';
import type { Caveat } from '../token/caveats/registry.ts';
import { mint, prepareSecret } from '../token/mint-token.ts';
import type { TokenType } from '../token/token-type.ts';
import type { NamedToken, Zone } from './zone.ts';

/** The serialized form of a named token whose type and caveats have been read; null when it is too long. */
export function mintNamedToken(
  { settings }: Zone,
  { id, subject, secret, version }: NamedToken,
  type: TokenType,
  caveats: readonly Caveat[],
): string | null {
  return mint({
    // Each named token has a secret of its own, so there is nothing to keep.
    key: prepareSecret(secret),
    location: encodeText(settings.onezoneDomain),
    identifier: { version, persistence: 'named', generation: null, subject, type, id },
    caveats: caveats.map(({ codec, json }) => codec.toText(json)),
  });
}
