import { onezoneError } from '../../errors/error-table.ts';
import { sha256Hex } from '../../macaroon/sha256.ts';
import { failure } from '../../token/failure.ts';
import { callerId, callingUser } from '../current-caller.ts';
import { readName } from '../named-token-fields.ts';
import type { OperationLogic } from '../operation.ts';
import { readAdvertised, readOptionalText, readTags, spaceDetails, type SpaceDetailsAsked } from '../space-fields.ts';

/** `POST /user/spaces`: a new space, whose owner the user is. The answer says where it is, and nothing else. */
export const createUserSpace: OperationLogic<
  SpaceDetailsAsked & { readonly name: string; readonly idGeneratorSeed: string | undefined }
> = {
  isAuthorized: (call) => callingUser(call) !== null,
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
    const space = zone.spaces.create({ id, name, details: told.details }, callerId(call));
    if (space === null) return failure(onezoneError('alreadyExists'));
    const location = `https://${zone.settings.onezoneDomain}/api/v3/onezone/user/spaces/${id}`;
    return { ok: true, status: 201, headers: { location } };
  },
};

/** The same id for the same seed, as the real service has it; which id, is our own. */
function idFromSeed(seed: string): string {
  const hex = sha256Hex(JSON.stringify(['space', seed]));
  return `${hex.slice(0, 32)}ch${hex.slice(32, 36)}`;
}
