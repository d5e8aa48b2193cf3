import { onezoneError } from '../errors/error-table.ts';
import { encodeText } from '../macaroon/byte-string.ts';
import { coversCall, parseMatchspec } from './api-matchspec.ts';
import { acceptCaveats } from './accept-caveats.ts';
import { failure, type Failure } from './failure.ts';
import { parseResource } from './gri.ts';
import type { JsonValue } from '../json/json-value.ts';

/** One call of an api operation, and the matchspec that may cover it. */
export interface ApiMatchRequest {
  /** `ozw`, `ozp`, `opw` or `opp`. */
  readonly service: string;
  /** `create`, `get`, `update` or `delete`. */
  readonly operation: string;
  /** The resource, such as `user.self.instance:private`. */
  readonly gri: string;
  /** As in an api caveat's whitelist. */
  readonly pattern: string;
}

/** Does an api caveat's matchspec cover a call (api-match.json)? Fails with `badGRI` when either cannot be read. */
export function matchApi(request: ApiMatchRequest): { readonly ok: true; readonly match: boolean } | Failure {
  const spec = parseMatchspec(encodeText(request.pattern));
  const resource = parseResource(encodeText(request.gri));
  if (!spec.ok || resource === null) return failure(onezoneError('badGRI'));
  const call = { service: request.service, operation: request.operation, resource };
  return { ok: true, match: coversCall(spec.matchspec, call) };
}

/**
 * The matchspecs of the calls that a caveat leaves for a service (allowed-api.json, rest-token-api.md section 2.3); null
 * when it limits none. Fails with `badValueCaveat`.
 */
export function allowedApi(request: {
  readonly caveat: unknown;
  /** `ozw`, `ozp`, `opw` or `opp`; service caveats do not ask. */
  readonly service: string | null;
}): { readonly ok: true; readonly allowedApi: readonly string[] | null } | Failure {
  const accepted = acceptCaveats([request.caveat as JsonValue]); // checked there
  if (!accepted.ok) return accepted;
  const { codec, json } = accepted.caveats[0]!;
  return { ok: true, allowedApi: codec.allowedApi?.(json, request.service ?? 'ozw') ?? null };
}
