import type { JsonValue } from '../../json/json-value.ts';
import { inviteTypeFacts, type InviteType } from '../../token/invite-type.ts';
import type { Named } from '../../zone/find-by-name.ts';
import type { World } from '../../zone/world.ts';
import { namedUsers } from '../../zone/named-users.ts';
import { failed, type Result } from '../problem.ts';

/** A token type as options of the command line. */
export interface TypeOptions {
  readonly type?: 'access' | 'identity' | 'invite';
  readonly session?: string;
  readonly inviteType?: InviteType;
  readonly target?: string;
}

/** The token type that the options ask for, as a client would send it. */
export function typeAsked({ type, session, inviteType, target }: TypeOptions, world: World): Result<JsonValue> {
  const isInvite = type === 'invite' || inviteType !== undefined || target !== undefined;
  if (session !== undefined && (isInvite || type === 'identity')) {
    return contradiction('Only an access token can be bound to a session', 'Leave --session out, or the other type.');
  }
  if (!isInvite) {
    if (type === 'identity') return { ok: true, value: { identityToken: {} } };
    return { ok: true, value: { accessToken: session === undefined ? {} : { sessionId: session } } };
  }
  if (type !== undefined && type !== 'invite') {
    return contradiction(
      '--invite-type and --target belong to an invite token',
      `Leave --type ${type} out, or the other two.`,
    );
  }
  if (inviteType === undefined || target === undefined) {
    return contradiction(
      'An invite token needs to know what it invites to',
      `Add ${inviteType === undefined ? '--invite-type, such as userJoinGroup' : '--target, a name or id'}.`,
    );
  }
  const { targetKey } = inviteTypeFacts(inviteType);
  return { ok: true, value: { inviteToken: { inviteType, [targetKey]: idOf(target, targetKey, world) } } };
}

function contradiction(what: string, next: string): ReturnType<typeof failed> {
  return failed(`${what}.`, '', next);
}

/** The id of the only entity of that name; else the text itself, which Onezone then judges. */
function idOf(name: string, targetKey: string, world: World): string {
  const candidates: Readonly<Record<string, readonly Named[]>> = {
    groupId: world.groups,
    spaceId: world.spaces,
    harvesterId: world.harvesters,
    atmInventoryId: world.inventories,
    clusterId: world.providers,
    adminUserId: namedUsers(world),
  };
  const [only, ...others] = (candidates[targetKey] ?? []).filter((entity) => entity.name === name);
  return only !== undefined && others.length === 0 ? only.id : name;
}
