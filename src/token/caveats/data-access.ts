import type { CaveatDemand } from './caveat-codec.ts';

/** What every caveat about data asks: to be let through by somebody who will see to it. */
export const DATA_ACCESS_DEMAND: CaveatDemand = {
  of: 'allowDataAccessCaveats',
  seen: ({ allowDataAccessCaveats }) => `caveats about data are ${allowDataAccessCaveats ? '' : 'not '}allowed here`,
  advice: () => 'Use the token at a Oneprovider: Onezone has no data, and lets such tokens do nothing.',
  example: () => true,
};

/** The spaces to which data is confined; null for any, which a space `*` that is the only one says (data_access_caveats.erl). */
export function unlessAny(spaceIds: readonly string[]): readonly string[] | null {
  return spaceIds.length === 1 && spaceIds[0] === '*' ? null : spaceIds;
}

/** The api operations that a token confined to data access keeps, in the given spaces (allowed-api.json). */
export function dataAccessApi(service: string, spaceIds: readonly string[]): readonly string[] {
  switch (service) {
    case 'ozw':
      return [
        'ozw/get/user.*.instance:*',
        'ozw/get/share.*.instance:*',
        ...spaceIds.map((id) => `ozw/get/space.${id}.instance:*`),
      ];
    case 'opw':
      return [
        'opw/all/file.*.*:*',
        'opw/get/op_space.null.list:private',
        ...spaceIds.map((id) => `opw/get/op_space.${id}.instance:private`),
      ];
    default:
      return [];
  }
}
