import { expect, test } from 'vitest';
import { followUp } from '../../contracts/verify/follow-up.ts';
import { readBody } from '../../src/proxy/seen.ts';
import { createUpstreamAgent, readUpstream } from '../../src/proxy/upstream.ts';
import { writeMacaroon } from '../../src/macaroon/macaroon.ts';
import { mintToken } from '../../src/token/mint-token.ts';
import { parseToken } from '../../src/token/parsed-token.ts';

const ID = 'fb73f7ceff5abd995357abbe01c812ce';
const HEX = '0123456789abcdef0123456789abcdef';

/** What the judge of tokens says of a new invitation whose identifier has something else in place of a part. */
async function judge(part: string, other: string): Promise<readonly string[]> {
  const minted = mintToken({
    secret: 'secret',
    generation: 1,
    onezoneDomain: 'onezone.example.com',
    id: `${HEX}ch0a1b`,
    subject: { type: 'oneprovider', id: ID },
    persistence: 'temporary',
    type: { inviteToken: { inviteType: 'userJoinCluster', clusterId: ID } },
  });
  const token = minted.ok ? parseToken(minted.token) : 'badToken';
  const read = readUpstream('http://127.0.0.1:1');
  if (typeof token === 'string' || !read.ok) throw new Error('no token');
  const { upstream } = read;
  const way = { upstream, agent: createUpstreamAgent(upstream), timeoutMilliseconds: 1000, bodyLimit: 1000 };
  const identifier = token.macaroon.identifier.replace(part, other);
  const text = writeMacaroon({ ...token.macaroon, identifier });
  const body = readBody(new TextEncoder().encode(JSON.stringify({ token: text })));
  const request = { method: 'POST', target: '/', headers: {}, body };
  const answer = { status: 201, headers: {}, body };
  const findings = await followUp({ place: 0, request, answer, why: null, values: {} }, way, false);
  return findings.filter((finding) => finding.judge === 'tokens').map(({ message }) => message);
}

test.each([
  ['0a1b', 'ffff'],
  ['ch0a1b', ''],
  [`ujc:${ID}:`, `gjc:${ID}:`],
])('a new token may have %s as %s', async (part, other) => {
  expect(await judge(part, other)).toEqual([]);
});

test.each([
  [`ujc:${ID}:`, `ujc:${ID}:default`, `and does not name its type as /ujc:${ID}:/`],
  ['0a1b', 'XXXX', "which is none of Onezone's"],
  ['ch0a1b', 'ch0a1', "which is none of Onezone's"],
  [HEX, '01234567-89ab-cdef-0123-456789abcdef', "which is none of Onezone's"],
])('a new token with %s as %s is none of Onezone', async (part, other, words) => {
  expect(await judge(part, other)).toEqual([expect.stringContaining(words)]);
});
