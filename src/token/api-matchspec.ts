import type { ByteString } from '../macaroon/byte-string.ts';
import { matchesGri, parseGri, printGri, type Gri } from './gri.ts';

/** Which operations of which services on which resources an `api` caveat lets through. */
export interface Matchspec {
  readonly service: string;
  readonly operation: string;
  readonly resource: Gri;
}

/** A matchspec, or why there is none: `badGri` when only the resource was wrong. */
export type MatchspecRead =
  | { readonly ok: true; readonly matchspec: Matchspec }
  | { readonly ok: false; readonly badGri: boolean };

/** One operation of one service on one resource. */
export interface ApiCall {
  /** `ozw`, `ozp`, `opw` or `opp`. */
  readonly service: string;
  readonly operation: string;
  readonly resource: Gri;
}

const SERVICES = new Set(['all', 'ozw', 'opw', 'ozp', 'opp']);
const OPERATIONS = new Set(['create', 'get', 'update', 'delete', 'all']);

/** Reads `service/operation/resource` (rest-token-api.md section 1.2.2, "Matchspec"). */
export function parseMatchspec(text: ByteString): MatchspecRead {
  const [service, operation, resourceText, ...others] = text.split('/', 4);
  if (service === undefined || operation === undefined || resourceText === undefined || others.length > 0) {
    return { ok: false, badGri: false };
  }
  if (!SERVICES.has(service) || !OPERATIONS.has(operation)) return { ok: false, badGri: false };
  const resource = parseGri(resourceText);
  return resource === null ? { ok: false, badGri: true } : { ok: true, matchspec: { service, operation, resource } };
}

/** Writes a matchspec with its scope. */
export function printMatchspec({ service, operation, resource }: Matchspec): ByteString {
  return `${service}/${operation}/${printGri(resource)}`;
}

/** Does the matchspec cover the call (api-match.json)? */
export function coversCall(spec: Matchspec, call: ApiCall): boolean {
  return (
    (spec.service === 'all' || spec.service === call.service) &&
    (spec.operation === 'all' || spec.operation === call.operation) &&
    matchesGri(spec.resource, call.resource)
  );
}
