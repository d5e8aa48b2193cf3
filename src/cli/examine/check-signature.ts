import { CAVEAT_CODECS } from '../../token/caveats/registry.ts';
import { prepareSecret } from '../../token/mint-token.ts';
import type { ParsedToken } from '../../token/parsed-token.ts';
import { useOf, verify } from '../../token/verify-token.ts';
import { secretHolder } from '../../zone/temporary-token-secrets.ts';
import type { Zone } from '../../zone/zone.ts';
import type { OpenZone } from '../open-zone.ts';

/** The secret that should have signed a token, or why there is none to compare with. */
type Expected =
  | { readonly secret: string; readonly revoked: string | null; readonly owner: string }
  | { readonly unknown: string };

const ALL_TYPES = CAVEAT_CODECS.map(({ type }) => type);

/** Says in words whether a token was signed by the secret given, or else by one of the world. */
export function checkSignature(token: ParsedToken, { zone, clock }: OpenZone, secret?: string): string {
  const expected =
    secret === undefined ? expectedBy(zone, token) : { secret, revoked: null, owner: 'the secret given' };
  if ('unknown' in expected) return `not checked: ${expected.unknown}`;
  // Every caveat is taken for satisfied, so that the signature alone decides.
  const verified = verify(token, prepareSecret(expected.secret), {
    now: clock.now(),
    ip: null,
    service: null,
    consumer: null,
    interface: null,
    allowDataAccessCaveats: true,
    geo: () => ({ asn: null, country: null, regions: null }),
    isGroupMember: () => false,
    use: useOf(token),
    session: { mode: 'any' },
    supportedCaveats: ALL_TYPES,
    ignoredCaveats: ALL_TYPES,
  });
  if (verified.ok) return `made by ${expected.owner}${expected.revoked === null ? '' : `, but ${expected.revoked}`}`;
  if (!('error' in verified) || verified.error.id !== 'tokenInvalid') return 'not checked: a caveat is not understood';
  return `not made by ${expected.owner}`;
}

function expectedBy(zone: Zone, token: ParsedToken): Expected {
  const { generation, id, subject } = token;
  if (generation === null) {
    const record = typeof id === 'string' ? zone.namedToken(id) : undefined;
    if (record === undefined) return { unknown: 'this world has no such named token; see --world and --secret' };
    return { secret: record.secret, revoked: record.revoked ? 'the token is revoked' : null, owner: 'this world' };
  }
  const holder = secretHolder(subject);
  if (holder === null) {
    return { unknown: 'no Onezone makes temporary tokens for such a subject' };
  }
  if ((holder.type === 'user' ? zone.user(holder.id) : zone.provider(holder.id)) === undefined) {
    return { unknown: 'this world has no such subject; see --world and --secret' };
  }
  const current = zone.temporaryTokenSecret(holder);
  const isRevoked = generation !== current.generation;
  return {
    secret: current.secret,
    revoked: isRevoked ? `the subject's generation is ${current.generation}` : null,
    owner: 'this world',
  };
}
