import { refusal, type Contract } from '../contract.ts';
import { asProvider, provider, target } from '../shared-states.ts';
import { echoOfState, fromState, type Template } from '../template.ts';
import { HOUR, mint, mintAs, MINTED, PROVIDER } from './asks.ts';

const OWN_CLUSTER = fromState(PROVIDER, 'providerId');

/** Types that a provider gets. */
const minted: readonly (readonly [what: string, type: Template])[] = [
  ['an access token', { accessToken: {} }],
  ['an identity token', { identityToken: {} }],
  ['an identity token, said with null', { identityToken: null }],
  ['an identity token, said with a text', { identityToken: 'any value will do' }],
  ['an access token, which wins over an identity token', { identityToken: {}, accessToken: {} }],
  ['an identity token, because the access token is none', { accessToken: { x: 1 }, identityToken: {} }],
  [
    'an invitation of a user to its own cluster',
    { inviteToken: { inviteType: 'userJoinCluster', clusterId: OWN_CLUSTER } },
  ],
  [
    'an invitation of a group to its own cluster, with keys that are ignored',
    { inviteToken: { inviteType: 'groupJoinCluster', clusterId: OWN_CLUSTER, parameters: { a: 1 }, z: 2 } },
  ],
];

/** Values of `type` that are none. */
const invalid: readonly (readonly [what: string, type: Template])[] = [
  ['null', null],
  ['a text', 'accessToken'],
  ['a list', []],
  ['an empty object', {}],
  ['an access token with something in it', { accessToken: { x: 1 } }],
  ['an access token said with null', { accessToken: null }],
  ['an access token of an empty session', { accessToken: { sessionId: '' } }],
  ['an invitation that is a text', { inviteToken: 'userJoinCluster' }],
  ['an invitation of an unknown type', { inviteToken: { inviteType: 'moon', clusterId: OWN_CLUSTER } }],
  [
    'an invitation of a type in other letters',
    { inviteToken: { inviteType: 'UserJoinCluster', clusterId: OWN_CLUSTER } },
  ],
  [
    'an invitation of a type in snake case',
    { inviteToken: { inviteType: 'user_join_cluster', clusterId: OWN_CLUSTER } },
  ],
  ['an invitation without a target', { inviteToken: { inviteType: 'userJoinCluster' } }],
  ["an invitation with another type's target", { inviteToken: { inviteType: 'userJoinCluster', spaceId: 'x' } }],
  ['an invitation to an empty target', { inviteToken: { inviteType: 'userJoinCluster', clusterId: '' } }],
  ['an invitation to a number', { inviteToken: { inviteType: 'userJoinCluster', clusterId: 5 } }],
  ['an invitation to a target with a colon', { inviteToken: { inviteType: 'userJoinCluster', clusterId: 'a:b' } }],
];

/** Every type of invitation with the key of its target and what the target is. */
const invitations = [
  ['userJoinGroup', 'groupId', 'group'],
  ['groupJoinGroup', 'groupId', 'group'],
  ['userJoinSpace', 'spaceId', 'space'],
  ['groupJoinSpace', 'spaceId', 'space'],
  ['supportSpace', 'spaceId', 'space'],
  ['harvesterJoinSpace', 'spaceId', 'space'],
  ['registerOneprovider', 'adminUserId', 'user'],
  ['userJoinCluster', 'clusterId', 'cluster'],
  ['groupJoinCluster', 'clusterId', 'cluster'],
  ['userJoinHarvester', 'harvesterId', 'harvester'],
  ['groupJoinHarvester', 'harvesterId', 'harvester'],
  ['spaceJoinHarvester', 'harvesterId', 'harvester'],
  ['userJoinAtmInventory', 'atmInventoryId', 'atmInventory'],
  ['groupJoinAtmInventory', 'atmInventoryId', 'atmInventory'],
] as const;

const BAD_TYPE = refusal(400, 'badValueTokenType', { key: 'type' });
const NOT_AUTHORIZED = refusal(400, 'inviteTokenSubjectNotAuthorized');
const NOBODYS_ID = 'ffffffffffffffffffffffffffffffff';
const NO_TARGET = refusal(400, 'inviteTokenTargetIdInvalid', { id: NOBODYS_ID });

/** What `type` of a mint request may be, and what comes of it. */
export const tokenTypeContracts: readonly Contract[] = [
  mint('an access token, which is the default', { caveats: [HOUR] }, MINTED),
  ...minted.map(([what, type]) => mint(what, { type, caveats: [HOUR] }, MINTED)),
  ...invalid.map(([what, type]) => mint(`a token of a type that is ${what}`, { type, caveats: [HOUR] }, BAD_TYPE)),
  ...invitations.map(([inviteType, key]) =>
    mint(
      `an invitation ${inviteType} to what does not exist`,
      { type: { inviteToken: { inviteType, [key]: NOBODYS_ID } }, caveats: [HOUR] },
      NO_TARGET,
    ),
  ),
  ...invitations.map(([inviteType, key, kind]) => {
    const states = [provider(), target(kind)];
    const inviteToken = { inviteType, [key]: fromState(states, 'targetId') };
    return mintAs(
      `an invitation ${inviteType} to what is not its own`,
      { states, headers: asProvider(states), body: { type: { inviteToken }, caveats: [HOUR] } },
      NOT_AUTHORIZED,
    );
  }),
  mint(
    'an invitation to a group of which there is but a cluster',
    { type: { inviteToken: { inviteType: 'userJoinGroup', groupId: OWN_CLUSTER } }, caveats: [HOUR] },
    refusal(400, 'inviteTokenTargetIdInvalid', { id: echoOfState(PROVIDER, 'providerId') }),
  ),
  mint(
    "an invitation to Onezone's own cluster",
    { type: { inviteToken: { inviteType: 'userJoinCluster', clusterId: 'onezone' } }, caveats: [HOUR] },
    NOT_AUTHORIZED,
  ),
  mint(
    'an invitation to what does not exist, which is told before the missing time caveat',
    { type: { inviteToken: { inviteType: 'userJoinCluster', clusterId: NOBODYS_ID } } },
    NO_TARGET,
  ),
  mint(
    'an access token of a session, of which providers have none',
    { type: { accessToken: { sessionId: 'a-session' } }, caveats: [HOUR] },
    refusal(400, 'tokenSessionInvalid'),
  ),
];
