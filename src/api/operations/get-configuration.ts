import { compareByteOrder } from '../../json/byte-order.ts';
import { SPACE_TAGS } from '../../zone/space-tags.ts';
import type { Zone } from '../../zone/zone.ts';
import type { OperationLogic } from '../operation.ts';

/** Not told by any world: what the real service says when its build has no number. */
const BUILD = 'unknown';
/** The registry from which a real service knows who works with whom; this is the revision in Onedata's documentation. */
const REGISTRY_REVISION = 2_022_122_100;

/**
 * `GET /configuration`, below the API's prefix and at the root. Compatible are the zone's own release and those of its
 * providers.
 */
export const getConfiguration: OperationLogic = {
  fields: {},
  execute: ({ zone }) => ({ ok: true, status: 200, body: configurationOf(zone) }),
};

function configurationOf(zone: Zone): unknown {
  const { name, version, onezoneDomain } = zone.settings;
  const versions = zone.providerIds().flatMap((id) => zone.provider(id)?.version ?? []);
  return {
    name,
    version,
    build: BUILD,
    domain: onezoneDomain,
    subdomainDelegationSupported: true,
    supportedIdPs: zone.identityProviderNames().map((id) => ({ id, offlineAccess: false })),
    compatibilityRegistryRevision: REGISTRY_REVISION,
    compatibleOneproviderVersions: [...new Set([version, ...versions])].toSorted(compareByteOrder),
    openDataXrootdServerDomain: null,
    bagitUploaderWorkflowSchemaId: null,
    availableSpaceTags: SPACE_TAGS,
  };
}
