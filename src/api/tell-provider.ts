import { JsonFloat } from '../json/json-value.ts';
import type { Failure } from '../token/failure.ts';
import type { Zone } from '../zone/zone.ts';
import { notFound } from './not-found.ts';
import type { OperationSuccess } from './operation.ts';

/** Where a provider lies that did not say where: on the equator, in the Gulf of Guinea. */
const NOWHERE = new JsonFloat(0);

/** A provider as callers see it. Its cluster has its id. */
export function tellProvider(zone: Zone, providerId: string): OperationSuccess | Failure {
  const provider = zone.provider(providerId);
  if (provider === undefined) return notFound();
  const { name, domain, online, creationTime } = provider;
  const place = { latitude: NOWHERE, longitude: NOWHERE };
  const body = { providerId, clusterId: providerId, name, domain, ...place, online, creationTime };
  return { ok: true, status: 200, body };
}
