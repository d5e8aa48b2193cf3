import { compareByteOrder } from '../../json/byte-order.ts';
import { tellCurrentProvider } from '../current-caller.ts';

/** `GET /provider/spaces`: the ids of the spaces that the provider supports, ascending. */
export const listCurrentProviderSupportedSpaces = tellCurrentProvider((zone, id) => {
  const spaces = zone.spaces.supportedBy(id).toSorted(compareByteOrder);
  return { ok: true, status: 200, body: { spaces } };
});
