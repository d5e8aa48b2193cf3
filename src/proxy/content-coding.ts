import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, zstdDecompress } from 'node:zlib';
import { readBody, unseenBody, type SeenBody } from './seen.ts';

type Decode = (bytes: Uint8Array, limit: number) => Promise<Uint8Array>;

const inflateAny = promisify(inflate);
const inflateBare = promisify(inflateRaw);
const gunzipAll = promisify(gunzip);
const unbrotli = promisify(brotliDecompress);
const unzstd = promisify(zstdDecompress);

const CODINGS: Readonly<Record<string, Decode>> = {
  gzip: (bytes, maxOutputLength) => gunzipAll(bytes, { maxOutputLength }),
  'x-gzip': (bytes, maxOutputLength) => gunzipAll(bytes, { maxOutputLength }),
  br: (bytes, maxOutputLength) => unbrotli(bytes, { maxOutputLength }),
  zstd: (bytes, maxOutputLength) => unzstd(bytes, { maxOutputLength }),
  // Some servers leave out the wrapping that the name means.
  deflate: (bytes, maxOutputLength) =>
    inflateAny(bytes, { maxOutputLength }).catch((error: unknown) => {
      if (error instanceof RangeError) throw error;
      return inflateBare(bytes, { maxOutputLength });
    }),
};

/** A body with its coding undone, or why that failed. */
export type Decoded =
  | { readonly body: SeenBody; readonly fault: null }
  | { readonly body: null; readonly fault: string };

/** Undoes the content coding of an answer, the bytes of which are none longer than `limit`. */
export async function decodeBody(bytes: Uint8Array, coding: string | undefined, limit: number): Promise<Decoded> {
  const codings = (coding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  let body = bytes;
  for (const name of codings.toReversed().filter((one) => one !== '' && one !== 'identity')) {
    const decode = CODINGS[name];
    if (decode === undefined) return unseen(`its content-encoding is ${JSON.stringify(name)}`);
    if (body.length === 0) break;
    try {
      body = await decode(body, limit);
    } catch (error) {
      if (error instanceof RangeError) return unseen(`decoded it is longer than ${limit} bytes`);
      return { body: null, fault: `is no ${name}, as its content-encoding says` };
    }
  }
  return { body: readBody(body), fault: null };
}

function unseen(why: string): Decoded {
  return { body: unseenBody(why), fault: null };
}

/** What of an `accept-encoding` header the proxy can decode; a coding that it cannot would make it blind. */
export function decodableOnly(acceptEncoding: string): string {
  const asked = acceptEncoding.split(',').map((one) => one.trim());
  const kept = asked.filter((one) => {
    const name = one.replace(/\s*;.*$/s, '').toLowerCase();
    return name === 'identity' || CODINGS[name] !== undefined;
  });
  const any = asked.find((one) => /^\*\s*(?:;|$)/.test(one));
  if (any !== undefined && !/;\s*q=0(?:\.0*)?$/i.test(any)) kept.push(any.replace('*', 'gzip'));
  if (kept.length === asked.length && any === undefined) return acceptEncoding;
  return kept.length === 0 ? 'identity' : kept.join(', ');
}
