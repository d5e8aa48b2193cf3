import { isJsonObject } from '../../json/json-object.ts';
import { hasOnezonePrivilege, hasPrivilege } from '../current-caller.ts';
import { readName } from '../named-token-fields.ts';
import { notFound } from '../not-found.ts';
import type { OperationLogic } from '../operation.ts';
import { readAdvertised, readOptionalText, readTags, spaceDetails, type SpaceDetailsAsked } from '../space-fields.ts';
import { optional } from '../token-fields.ts';

/** `PATCH /spaces/{id}`. What has to do with the marketplace takes a privilege of its own. */
export const modifySpace: OperationLogic<SpaceDetailsAsked & { readonly name: string | undefined }> = {
  exists: ({ zone, parameters }) => zone.exists('space', parameters['id'] ?? ''),
  isAuthorized(call, body) {
    if (hasOnezonePrivilege(call, 'oz_spaces_update')) return true;
    if (!isJsonObject(body)) return false;
    const advertises = body['advertisedInMarketplace'] !== undefined || body['marketplaceContactEmail'] !== undefined;
    const needed = ['space_update', ...(advertises ? ['space_manage_in_marketplace'] : [])];
    return hasPrivilege(call, 'space', call.parameters['id'] ?? '', ...needed);
  },
  fields: {
    advertisedInMarketplace: readAdvertised,
    description: readOptionalText('description'),
    marketplaceContactEmail: readOptionalText('marketplaceContactEmail'),
    name: optional(readName),
    organizationName: readOptionalText('organizationName'),
    tags: readTags,
  },
  execute({ zone, parameters }, { name, ...asked }) {
    const space = zone.spaces.get(parameters['id'] ?? '');
    if (space === undefined) return notFound();
    const told = spaceDetails(asked, space);
    if (!told.ok) return told;
    zone.spaces.update(space.id, { name: name ?? space.name, details: told.details });
    return { ok: true, status: 204 };
  },
};
