import { decodeBase64Url } from './base64.ts';
import { encodeBase62, unescapeBase62 } from './base62.ts';
import type { ByteString } from './byte-string.ts';
import { readPackets, writePacket } from './packets.ts';

/** A caveat of a macaroon: first-party (a condition in text), or third-party (somebody else's to discharge). */
export interface MacaroonCaveat {
  readonly id: ByteString;
  /** Only a third-party caveat has one. */
  readonly thirdParty: { readonly verificationId: ByteString; readonly location: ByteString } | null;
}

/** A macaroon, taken apart. What a reader tolerates to be missing is null. */
export interface Macaroon {
  readonly location: ByteString | null;
  readonly identifier: ByteString;
  readonly caveats: readonly MacaroonCaveat[];
  /** Usually 32 bytes; whatever was there. */
  readonly signature: ByteString | null;
}

/** Reads an escaped, serialized macaroon (token-format.md, "Wire format"); null when it is not one. Linear time. */
export function readMacaroon(text: string): Macaroon | null {
  const base64 = unescapeBase62(text);
  const bytes = base64 === null ? null : decodeBase64Url(base64);
  const packets = bytes === null ? null : readPackets(bytes);
  if (packets === null) return null;
  let location: ByteString | null = null;
  let identifier: ByteString | null = null;
  let signature: ByteString | null = null;
  const caveats: MacaroonCaveat[] = [];
  for (let i = 0; i < packets.length; i++) {
    const { key, value } = packets[i]!;
    if (key === 'cid') {
      const verification = packets[i + 1];
      if (verification?.key !== 'vid') caveats.push({ id: value, thirdParty: null });
      else {
        const place = packets[i + 2];
        if (place?.key !== 'cl') return null;
        caveats.push({ id: value, thirdParty: { verificationId: verification.value, location: place.value } });
        i += 2;
      }
    } else if (key === 'location' && location === null) location = value;
    else if (key === 'identifier' && identifier === null) identifier = value;
    else if (key === 'signature' && signature === null) signature = value;
    else return null;
  }
  return identifier === null ? null : { location, identifier, caveats, signature };
}

/** Serializes a macaroon and escapes it; null when a part is missing or a packet too long. */
export function writeMacaroon(macaroon: Macaroon): string | null {
  if (macaroon.location === null || macaroon.signature === null) return null;
  const location = writePacket('location', macaroon.location);
  const identifier = writePacket('identifier', macaroon.identifier);
  const signature = writePacket('signature', macaroon.signature);
  if (location === null || identifier === null || signature === null) return null;
  let bytes = location + identifier;
  for (const caveat of macaroon.caveats) {
    const packets = writeCaveat(caveat);
    if (packets === null) return null;
    bytes += packets;
  }
  return encodeBase62(bytes + signature);
}

function writeCaveat({ id, thirdParty }: MacaroonCaveat): ByteString | null {
  const condition = writePacket('cid', id);
  if (thirdParty === null || condition === null) return condition;
  const verification = writePacket('vid', thirdParty.verificationId);
  const location = writePacket('cl', thirdParty.location);
  return verification === null || location === null ? null : condition + verification + location;
}
