/** An invite type: its code in tokens, the key of its target in JSON, and how errors print a token of it. */
interface InviteTypeFacts {
  readonly code: string;
  readonly targetKey: string;
  /** Follows `invite token `; the target's id follows in quotes. */
  readonly purpose: string;
}

/** The invite types (rest-token-api.md section 5.7, invite-types.json). */
const INVITE_TYPES = {
  userJoinGroup: { code: 'ujg', targetKey: 'groupId', purpose: 'for a user to join group' },
  groupJoinGroup: { code: 'gjg', targetKey: 'groupId', purpose: 'for a group to join group' },
  userJoinSpace: { code: 'ujs', targetKey: 'spaceId', purpose: 'for a user to join space' },
  groupJoinSpace: { code: 'gjs', targetKey: 'spaceId', purpose: 'for a group to join space' },
  supportSpace: { code: 'ssp', targetKey: 'spaceId', purpose: 'to grant support for space' },
  harvesterJoinSpace: {
    code: 'hjs',
    targetKey: 'spaceId',
    purpose: 'for a harvester to become a metadata sink for space',
  },
  registerOneprovider: {
    code: 'rop',
    targetKey: 'adminUserId',
    purpose: 'to register a Oneprovider for admin user',
  },
  userJoinCluster: { code: 'ujc', targetKey: 'clusterId', purpose: 'for a user to join cluster' },
  groupJoinCluster: { code: 'gjc', targetKey: 'clusterId', purpose: 'for a group to join cluster' },
  userJoinHarvester: { code: 'ujh', targetKey: 'harvesterId', purpose: 'for a user to join harvester' },
  groupJoinHarvester: { code: 'gjh', targetKey: 'harvesterId', purpose: 'for a group to join harvester' },
  spaceJoinHarvester: {
    code: 'sjh',
    targetKey: 'harvesterId',
    purpose: 'for a space to become a metadata source for harvester',
  },
  userJoinAtmInventory: {
    code: 'uji',
    targetKey: 'atmInventoryId',
    purpose: 'for a user to join automation inventory',
  },
  groupJoinAtmInventory: {
    code: 'gji',
    targetKey: 'atmInventoryId',
    purpose: 'for a group to join automation inventory',
  },
} as const satisfies Readonly<Record<string, InviteTypeFacts>>;

/** An invite type, as the API names it. */
export type InviteType = keyof typeof INVITE_TYPES;

const BY_CODE = new Map<string, InviteType>(
  // Object.keys forgets what it was given.
  (Object.keys(INVITE_TYPES) as InviteType[]).map((inviteType) => [INVITE_TYPES[inviteType].code, inviteType]),
);

/** All invite types, in the order of Onezone's documentation. */
export const inviteTypes: readonly InviteType[] = [...BY_CODE.values()];

/** Is this the exact name of an invite type? */
export function isInviteType(value: unknown): value is InviteType {
  return typeof value === 'string' && Object.hasOwn(INVITE_TYPES, value);
}

/** The invite type behind a code such as `ujg`. */
export function inviteTypeOfCode(code: string): InviteType | null {
  return BY_CODE.get(code) ?? null;
}

/** What is particular to an invite type. */
export function inviteTypeFacts(inviteType: InviteType): InviteTypeFacts {
  return INVITE_TYPES[inviteType];
}

/** The name that the real code has for it inside, which one error shows: `user_join_group`. */
export function internalInviteTypeName(inviteType: InviteType): string {
  return inviteType.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
