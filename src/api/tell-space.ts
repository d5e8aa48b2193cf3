import { callingUser, hasOnezonePrivilege } from './current-caller.ts';
import { notFound } from './not-found.ts';
import type { OperationCall, OperationSuccess } from './operation.ts';
import type { Failure } from '../token/failure.ts';

/** What a provider provides for a space, in bytes. The world file does not say it: 1 TiB for each storage. */
const SUPPORT_SIZE = 2 ** 40;

/** What a provider's support begins with when nothing was chosen (ctool, `support_parameters.hrl`). */
const SUPPORT_PARAMETERS = {
  accountingEnabled: false,
  dirStatsServiceEnabled: false,
  dirStatsServiceStatus: 'disabled',
};

/** The space that the path names, as the caller sees it. */
export function tellSpace(call: OperationCall): OperationSuccess | Failure {
  const space = call.zone.spaces.get(call.parameters['id'] ?? '');
  if (space === undefined) return notFound();
  const { id: spaceId, name, supports, creator, creationTime, description, organizationName } = space;
  const { tags, advertisedInMarketplace } = space;
  const providers: Record<string, number> = {};
  for (const { provider } of supports) providers[provider] = (providers[provider] ?? 0) + SUPPORT_SIZE;
  const body = {
    spaceId,
    name,
    description,
    organizationName,
    tags,
    advertisedInMarketplace,
    marketplaceContactEmail: seesContactEmail(call, spaceId) ? space.marketplaceContactEmail : '',
    providers,
    supportParametersRegistry: Object.fromEntries(Object.keys(providers).map((id) => [id, SUPPORT_PARAMETERS])),
    creator: creator ?? { type: 'nobody', id: null },
    creationTime,
  };
  return { ok: true, status: 200, body };
}

/** Who manages the space in the marketplace, and who may view all spaces. */
function seesContactEmail(call: OperationCall, spaceId: string): boolean {
  const userId = callingUser(call);
  if (userId === null) return false;
  const privileges = call.zone.privileges('space', spaceId, userId);
  const manages = privileges?.has('space_view') === true && privileges.has('space_manage_in_marketplace');
  return manages || hasOnezonePrivilege(call, 'oz_spaces_view');
}
