import { compareByteOrder } from '../../json/byte-order.ts';
import { tellCurrentUser } from '../current-caller.ts';

/** `GET /user/effective_providers`: the ids of the providers that support a space of the user, ascending. */
export const listEffectiveUserProviders = tellCurrentUser((zone, id) => {
  const supports = zone.spaces.of(id).flatMap((space) => space.supports);
  const providers = [...new Set(supports.map(({ provider }) => provider))].toSorted(compareByteOrder);
  return { ok: true, status: 200, body: { providers } };
});
