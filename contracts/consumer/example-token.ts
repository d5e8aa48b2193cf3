import { sha256Hex } from '../../src/macaroon/sha256.ts';
import { mintToken, type MintRequest } from '../../src/token/mint-token.ts';

const PROVIDER_ID = 'fb73f7ceff5abd995357abbe01c812ce';

/** A real token of a Onezone of nobody, the same for the same particulars. Examining asks for nothing more. */
export function exampleToken(particulars: Partial<MintRequest>): string {
  const minted = mintToken({
    secret: sha256Hex('a secret that guards nothing'),
    onezoneDomain: 'onezone.example.com',
    id: '0123456789abcdef0123456789abcdefch0a1b',
    subject: { type: 'oneprovider', id: PROVIDER_ID },
    persistence: 'temporary',
    generation: 1,
    ...particulars,
  });
  if (!minted.ok) throw new TypeError(`no token can be like this: ${JSON.stringify(particulars)}`);
  return minted.token;
}
