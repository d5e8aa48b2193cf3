import { encodeText } from '../macaroon/byte-string.ts';
import type { Zone } from '../zone/zone.ts';

/**
 * The `location` header of what was made: an URL of Onezone's own domain, whatever host was asked. Ids stand there as they
 * are, in UTF-8, one character for each byte; what no header may hold is percent-encoded.
 */
export function locationOf({ settings }: Zone, ...path: readonly string[]): { readonly location: string } {
  const url = `https://${settings.onezoneDomain}/api/v3/onezone/${path.join('/')}`;
  return { location: encodeText(url.replace(/\p{Cc}/gu, encodeURIComponent)) };
}
