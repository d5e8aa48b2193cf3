import { decodeText } from '../../src/macaroon/byte-string.ts';
import type { Way } from '../../src/proxy/forward.ts';
import type { ParsedToken } from '../../src/token/parsed-token.ts';
import { writeTokenType } from '../../src/token/token-type.ts';
import { mintAgain } from './mint-again.ts';
import type { Exchange } from './relay.ts';
import { mintedIn, tryToken } from './try-token.ts';
import type { Finding } from './verification.ts';

/** Of 38 characters in Onezone (rest-token-api.md section 5.1), of 32 in what it says of itself. */
const TOKEN_ID = /^[0-9a-f]{32}(ch[0-9a-f]{4})?$/;
const MAX_SHOWN = 200;
const IN_TOKEN = { part: 'body', place: '/token' } as const;

/**
 * Uses what was minted: the server must take its own tokens. An access token as credentials, an identity token as the
 * consumer's beside the caller's own token, an invitation where it can be verified; one that has ended must be refused. If
 * `again`, the same is asked for more often.
 */
export async function followUp(exchange: Exchange, way: Way, again: boolean): Promise<readonly Finding[]> {
  const minted = mintedIn(exchange.answer);
  if (minted === null) return [];
  const id = String(minted.token.id);
  const fault = await tryToken(minted, exchange, way);
  const faults = [...(fault === null ? [] : [fault]), ...(again ? await mintAgain(exchange, way) : [])];
  return [
    ...(TOKEN_ID.test(id) ? [] : [oddId(id)]),
    ...oddType(minted.token),
    ...faults.map((message): Finding => ({ judge: 'follow-up', ...IN_TOKEN, message })),
  ];
}

/** Tokens that two requests got alike: each has an id of its own. */
export function findRepeated(exchanges: readonly Exchange[]): ReadonlyMap<number, Finding> {
  const seen = new Set<string>();
  const repeated = new Map<number, Finding>();
  for (const { place, answer } of exchanges) {
    const minted = mintedIn(answer);
    if (minted === null) continue;
    const id = String(minted.token.id);
    if (seen.has(id)) {
      const message = `the new token has the id ${id}, which another new token had before`;
      repeated.set(place, { judge: 'tokens', ...IN_TOKEN, message });
    }
    seen.add(id);
  }
  return repeated;
}

function oddId(id: string): Finding {
  const found = id.slice(0, MAX_SHOWN);
  const message = `the new token has the id ${found}, which is none of Onezone's`;
  return { judge: 'tokens', ...IN_TOKEN, message, expected: TOKEN_ID.source, found };
}

/** Readers ignore the parameters of an invitation, which no provider can ask for: a new one has none of its own. */
function oddType({ version, type, macaroon }: ParsedToken): readonly Finding[] {
  const expected = `/${writeTokenType(type)}/`;
  if (version !== 2 || macaroon.identifier.includes(expected)) return [];
  const found = String(decodeText(macaroon.identifier)).slice(0, MAX_SHOWN);
  const message = `the identifier of the new token is ${found}, and does not name its type as ${expected}`;
  return [{ judge: 'tokens', ...IN_TOKEN, message, expected, found }];
}
