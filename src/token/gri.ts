import type { ByteString } from '../macaroon/byte-string.ts';

/** A graph resource identifier: which aspect of which entity, seen in which scope. In patterns, `*` is anything. */
export interface Gri {
  readonly type: string;
  /** Null where there is none, which the text `null` says. */
  readonly id: string | null;
  /** One part, or two when the text had a comma. */
  readonly aspect: readonly string[];
  readonly scope: string;
}

/** The entity types that a resource may name (rest-token-api.md section 5.8). */
const TYPES = new Set(
  (
    'oz_worker user group space share provider handleService handle cluster harvester storage token space_stats ' +
    'temporary_token_secret atm_inventory atm_lambda atm_workflow_schema onp_cluster onp_host onp_panel onp_provider ' +
    'onp_service onp_space onp_storage onp_user onp_zone op_archive op_atm_inventory op_atm_lambda_snapshot ' +
    'op_atm_store op_atm_task_execution op_atm_workflow_execution op_atm_workflow_schema ' +
    'op_atm_workflow_schema_snapshot op_dataset file op_group op_handle op_handle_service op_metrics op_provider ' +
    'op_qos op_share op_space op_storage op_transfer op_user *'
  ).split(' '),
);
const SCOPES = new Set(['private', 'protected', 'shared', 'public', 'auto', '*']);

/** Reads `type.id.aspect[:scope]`; a missing scope is `private`. */
export function parseGri(text: ByteString): Gri | null {
  const [type, id, last, ...others] = text.split('.', 4);
  if (type === undefined || id === undefined || last === undefined) return null;
  const [aspectText = '', scope = 'private', ...otherScopes] = last.split(':', 3);
  if (others.length > 0 || otherScopes.length > 0 || !TYPES.has(type) || !SCOPES.has(scope)) return null;
  const aspect = aspectText.split(',', 3);
  return aspect.length > 2 ? null : { type, id: id === 'null' ? null : id, aspect, scope };
}

/** Reads a resource that is no pattern. */
export function parseResource(text: ByteString): Gri | null {
  const gri = parseGri(text);
  return gri === null || [gri.type, gri.id, ...gri.aspect, gri.scope].includes('*') ? null : gri;
}

/** Writes a resource with its scope. */
export function printGri({ type, id, aspect, scope }: Gri): ByteString {
  return `${type}.${String(id)}.${aspect.join(',')}:${scope}`;
}

/** Does a pattern cover a resource? An aspect `*` covers those of two parts too, another covers as many as it has. */
export function matchesGri(pattern: Gri, resource: Gri): boolean {
  return (
    matches(pattern.type, resource.type) &&
    matches(pattern.id, resource.id) &&
    matches(pattern.scope, resource.scope) &&
    matchesAspect(pattern.aspect, resource.aspect)
  );
}

function matchesAspect(pattern: readonly string[], aspect: readonly string[]): boolean {
  if (pattern.length === 1 && pattern[0] === '*') return true;
  return pattern.length === aspect.length && pattern.every((part, i) => matches(part, aspect[i]!));
}

function matches(pattern: string | null, value: string | null): boolean {
  return pattern === '*' || pattern === value;
}
