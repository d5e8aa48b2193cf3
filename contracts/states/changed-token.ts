import { encodeText } from '../../src/macaroon/byte-string.ts';
import { writeMacaroon, type Macaroon } from '../../src/macaroon/macaroon.ts';
import { parseToken } from '../../src/token/parsed-token.ts';

/** Whose domain it is, nobody has to know. */
const ELSEWHERE = 'onezone.elsewhere.example.com';

/** What becomes of a token in other hands, which need no secret for it; undefined for what cannot be done. */
export function changedTokens(token: string): Readonly<Record<ChangedToken, string>> | undefined {
  const read = parseToken(token);
  if (typeof read === 'string' || read.macaroon.signature === null) return undefined;
  const { macaroon } = read;
  const { signature } = read.macaroon;
  const changed = {
    forgedToken: changedWith(macaroon, { signature: otherByte(signature[0]) + signature.slice(1) }),
    forgedAtTheEndToken: changedWith(macaroon, { signature: signature.slice(0, -1) + otherByte(signature.at(-1)) }),
    relocatedToken: changedWith(macaroon, { location: encodeText(ELSEWHERE) }),
  };
  return changed;
}

type ChangedToken = 'forgedToken' | 'forgedAtTheEndToken' | 'relocatedToken';

function changedWith(macaroon: Macaroon, different: Partial<Macaroon>): string {
  const token = writeMacaroon({ ...macaroon, ...different });
  if (token === null) throw new RangeError('too long for a token');
  return token;
}

function otherByte(byte: string | undefined): string {
  return byte === 'x' ? 'y' : 'x';
}
