import { onezoneError } from '../../errors/error-table.ts';
import { sha256Hex } from '../../macaroon/sha256.ts';
import { failure } from '../../token/failure.ts';
import { SPACE_PRIVILEGES } from '../../zone/privileges.ts';
import { callerId, callingUser, hasOnezonePrivilege, hasPrivilege } from '../current-caller.ts';
import { locationOf } from '../location.ts';
import { readName } from '../named-token-fields.ts';
import { notFound } from '../not-found.ts';
import type { OperationCall, OperationLogic } from '../operation.ts';
import { readAdvertised, readOptionalText, readTags, spaceDetails, type SpaceDetailsAsked } from '../space-fields.ts';

/** For whom a space is made. */
interface Beneficiary {
  isAuthorized(call: OperationCall): boolean;
  /** Makes the beneficiary a member; says false when there is none. */
  join(call: OperationCall, spaceId: string): boolean;
  /** Where the space is to be found, before its id. */
  path(call: OperationCall): readonly string[];
}

const groupId = ({ parameters }: OperationCall): string => parameters['id'] ?? '';

/** For whom spaces can be made (oz-worker, space_logic_plugin.erl). */
export const spaceFor = {
  /** `POST /user/spaces` */
  user: {
    isAuthorized: (call) => callingUser(call) !== null,
    join: (call, spaceId) => call.zone.spaces.addUser(spaceId, callerId(call), SPACE_PRIVILEGES),
    path: () => ['user', 'spaces'],
  },
  /** `POST /groups/{id}/spaces`. A member of the group who makes it owns it. */
  group: {
    isAuthorized: (call) =>
      hasPrivilege(call, 'group', groupId(call), 'group_add_space') ||
      hasOnezonePrivilege(call, 'oz_spaces_create', 'oz_groups_add_relationships'),
    join(call, spaceId) {
      const { zone } = call;
      const id = groupId(call);
      if (!zone.exists('group', id)) return false;
      zone.spaces.addGroup(spaceId, id, SPACE_PRIVILEGES);
      if (zone.isGroupMember(id, callerId(call))) zone.spaces.addUser(spaceId, callerId(call), SPACE_PRIVILEGES);
      return true;
    },
    path: (call) => ['groups', groupId(call), 'spaces'],
  },
  /** `POST /spaces`. It is nobody's, until somebody is added. */
  nobody: {
    isAuthorized: (call) => hasOnezonePrivilege(call, 'oz_spaces_create'),
    join: () => true,
    path: () => ['spaces'],
  },
} as const satisfies Readonly<Record<string, Beneficiary>>;

/**
 * Makes a space. The answer says where it is, and nothing else. The real service makes a space before it looks whether
 * there is a group that shall have it: who may do everything makes one that way, and hears `notFound`.
 */
export function createSpace({
  isAuthorized,
  join,
  path,
}: Beneficiary): OperationLogic<
  SpaceDetailsAsked & { readonly name: string; readonly idGeneratorSeed: string | undefined }
> {
  return {
    isAuthorized,
    fields: {
      name: readName,
      advertisedInMarketplace: readAdvertised,
      description: readOptionalText('description'),
      idGeneratorSeed: readOptionalText('idGeneratorSeed'),
      marketplaceContactEmail: readOptionalText('marketplaceContactEmail'),
      organizationName: readOptionalText('organizationName'),
      tags: readTags,
    },
    execute(call, { name, idGeneratorSeed, ...asked }) {
      const { zone } = call;
      const told = spaceDetails(asked);
      if (!told.ok) return told;
      const id = idGeneratorSeed === undefined ? zone.random.tokenId() : idFromSeed(idGeneratorSeed);
      const made = zone.spaces.create({ id, name, details: told.details }, callerId(call));
      if (!made) return failure(onezoneError('alreadyExists'));
      if (!join(call, id)) return notFound();
      return { ok: true, status: 201, headers: locationOf(zone, ...path(call), id) };
    },
  };
}

/** The same id for the same seed, as the real service has it; which id, is our own. */
function idFromSeed(seed: string): string {
  const hex = sha256Hex(JSON.stringify(['space', seed]));
  return `${hex.slice(0, 32)}ch${hex.slice(32, 36)}`;
}
