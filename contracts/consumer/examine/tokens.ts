import type { Contract } from '../contract.ts';
import { exampleToken } from '../example-token.ts';
import { rawToken } from '../raw-token.ts';
import { examine, examined, NO_TOKEN, PLAIN, PLAIN_TOKEN } from './asks.ts';

const USER = { type: 'user', id: '1b510f18b3b05611871c0acdffa9aed4' } as const;
const PROVIDER_ID = PLAIN.subject.id;
const ID = PLAIN.id;

/** Every type of invitation with the key of its target and its code in a token. */
const invitations = [
  ['userJoinGroup', 'groupId', 'ujg'],
  ['groupJoinGroup', 'groupId', 'gjg'],
  ['userJoinSpace', 'spaceId', 'ujs'],
  ['groupJoinSpace', 'spaceId', 'gjs'],
  ['supportSpace', 'spaceId', 'ssp'],
  ['harvesterJoinSpace', 'spaceId', 'hjs'],
  ['registerOneprovider', 'adminUserId', 'rop'],
  ['userJoinCluster', 'clusterId', 'ujc'],
  ['groupJoinCluster', 'clusterId', 'gjc'],
  ['userJoinHarvester', 'harvesterId', 'ujh'],
  ['groupJoinHarvester', 'harvesterId', 'gjh'],
  ['spaceJoinHarvester', 'harvesterId', 'sjh'],
  ['userJoinAtmInventory', 'atmInventoryId', 'uji'],
  ['groupJoinAtmInventory', 'atmInventoryId', 'gji'],
] as const;

/** Identifiers that only a hand can write, and what is read in them. */
const handwritten: readonly (readonly [what: string, identifier: string, told: Readonly<Record<string, unknown>>])[] = [
  ['a token of a group', `2/nmd/grp-g1/act/${ID}`, { persistence: 'named', subject: { type: 'group', id: 'g1' } }],
  ['a token of nobody', `2/nmd/nobody/act/${ID}`, { persistence: 'named', subject: { type: 'nobody', id: null } }],
  ['a token of a late generation', `2/tmp-99/prv-${PROVIDER_ID}/act/${ID}`, {}],
  ['a token whose version is written with a zero', `02/tmp-1/prv-${PROVIDER_ID}/act/${ID}`, {}],
  ['a token of version 1', '2fc4a1d3e5f60718293a4b5c6d7e8f90', legacy('2fc4a1d3e5f60718293a4b5c6d7e8f90')],
  ['a token of version 1 with a percent sign', 'a%20b', legacy('a%20b')],
  ['a token of version 1 with letters of all sorts', 'ąę😀', legacy('ąę😀')],
  ['a token of version 1 with a slash', 'abc/def', legacy('abc/def')],
  ['a token that says it is of version 1', '1/abc', legacy('abc')],
];

/** Identifiers that no token has. */
const unreadable: readonly (readonly [what: string, identifier: string])[] = [
  ['a token of version 3', `3/nmd/usr-${USER.id}/act/${ID}`],
  ['a token with too few parts', `2/nmd/usr-${USER.id}/act`],
  ['a token with too many parts', `2/nmd/usr-${USER.id}/act/${ID}/x`],
  ['a token of an unknown persistence', `2/xyz/usr-${USER.id}/act/${ID}`],
  ['a token of a generation that is no number', `2/tmp-abc/usr-${USER.id}/act/${ID}`],
  ['a token of an unknown subject', `2/nmd/xyz-1/act/${ID}`],
  ['a token of an unknown type', `2/nmd/usr-${USER.id}/xyz/${ID}`],
];

/** Texts that look like a token, more or less. */
const texts: readonly (readonly [what: string, text: string])[] = [
  ['a text that is no token', 'not a token'],
  ['a number as a text', '1234'],
  ['a token that breaks off', PLAIN_TOKEN.slice(0, -20)],
  ['a token with something behind it', `${PLAIN_TOKEN}X`],
  ['a token in small letters', PLAIN_TOKEN.toLowerCase()],
  ['a token in quotes', `"${PLAIN_TOKEN}"`],
  ["a token with Onezone's prefix", `ozw-${PLAIN_TOKEN}`],
  ['a token with an unknown prefix', `abc-${PLAIN_TOKEN}`],
  ['a token with two prefixes', `opw-opw-${PLAIN_TOKEN}`],
  ['a token with the prefix of a worker in capitals', `OPW-${PLAIN_TOKEN}`],
  ['a token with two spaces before it', `  ${PLAIN_TOKEN}`],
];

/** What can be read in tokens, apart from caveats. Nothing of it is verified. */
export const tokenContracts: readonly Contract[] = [
  examine('an access token of a provider', PLAIN_TOKEN, examined({})),
  examine(
    'a named access token of a user',
    exampleToken({ subject: USER, persistence: 'named', generation: null }),
    examined({ subject: USER, persistence: 'named' }),
  ),
  examine('a temporary access token of a user', exampleToken({ subject: USER }), examined({ subject: USER })),
  examine(
    'an access token of a session',
    exampleToken({ subject: USER, type: { accessToken: { sessionId: 'a-session' } } }),
    examined({ subject: USER, type: { accessToken: { sessionId: 'a-session' } } }),
  ),
  examine(
    'an identity token',
    exampleToken({ type: { identityToken: {} } }),
    examined({ type: { identityToken: {} } }),
  ),
  examine(
    'a named identity token of a user',
    exampleToken({ type: { identityToken: {} }, subject: USER, persistence: 'named', generation: null }),
    examined({ type: { identityToken: {} }, subject: USER, persistence: 'named' }),
  ),
  ...invitations.map(([inviteType, key, code]) =>
    examine(
      `an invitation ${inviteType}`,
      rawToken({ identifier: `2/nmd/usr-${USER.id}/${code}:target-of-${code}:/${ID}` }),
      examined({
        persistence: 'named',
        subject: USER,
        type: { inviteToken: { inviteType, [key]: `target-of-${code}`, parameters: {} } },
      }),
    ),
  ),
  examine(
    'a token of another Onezone',
    exampleToken({ onezoneDomain: 'onezone.other.org' }),
    examined({ onezoneDomain: 'onezone.other.org' }),
  ),
  examine(
    'a token of another Onezone, in letters of both sizes',
    exampleToken({ onezoneDomain: 'OneZone.Example.COM' }),
    examined({ onezoneDomain: 'OneZone.Example.COM' }),
  ),
  examine('a token with the prefix of a worker', `opw-${PLAIN_TOKEN}`, examined({})),
  examine(
    'a token of a user with the prefix of a worker',
    `opw-${exampleToken({ subject: USER })}`,
    examined({ subject: USER }),
  ),
  examine('a token with the prefix of a panel', `opp-${PLAIN_TOKEN}`, examined({})),
  ...handwritten.map(([what, identifier, told]) => examine(what, rawToken({ identifier }), examined(told))),
  ...unreadable.map(([what, identifier]) => examine(what, rawToken({ identifier }), NO_TOKEN)),
  ...texts.map(([what, text]) => examine(what, text, NO_TOKEN)),
];

function legacy(id: string): Readonly<Record<string, unknown>> {
  return { id, persistence: 'named', subject: { type: 'nobody', id: null } };
}
