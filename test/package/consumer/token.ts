// Compiled and run by tools/check-package.js in an empty project that has the package installed.
import {
  confineToken,
  examineToken,
  mintToken,
  readCaveat,
  readToken,
  readTokenType,
  verifyToken,
} from 'onezone-mock/token';
import type { ExaminedToken, Failure, MintRequest } from 'onezone-mock/token';

const secret = '0'.repeat(64);
const request: MintRequest = {
  secret,
  onezoneDomain: 'onezone.example.org',
  id: 'f9a4e1b2c3d4e5f60718293a4b5c6d7echd1e2',
  subject: { type: 'user', id: 'a1b2c3' },
  persistence: 'temporary',
  generation: 1,
  caveats: [{ type: 'ip', whitelist: ['10.0.0.0/8'] }],
};

const minted = must(mintToken(request));
const confined = must(confineToken({ token: minted.token, caveats: [{ type: 'time', validUntil: 2_000_000_000 }] }));
const examined: ExaminedToken = must(examineToken(confined.token)).examine;
if (examined.caveats.length !== 2) throw new Error(`expected two caveats: ${JSON.stringify(examined)}`);
must(verifyToken({ token: confined.token, secret, ctx: { now: 1_900_000_000, ip: '10.1.2.3' } }));
const elsewhere = verifyToken({ token: confined.token, secret, ctx: { now: 1_900_000_000, ip: '192.0.2.1' } });
if (elsewhere.ok) throw new Error('an address outside of the whitelist was accepted');
if (!readToken(minted.token).ok || !readCaveat(examined.caveats[0]).ok || !readTokenType(examined.type).ok) {
  throw new Error('what was minted cannot be read');
}

function must<T extends { readonly ok: true }>(outcome: T | Failure): T {
  if (outcome.ok) return outcome;
  throw new Error(JSON.stringify(outcome));
}
