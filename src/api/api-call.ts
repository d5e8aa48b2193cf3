import type { Operation } from '../contract/operation.ts';
import type { ApiCall } from '../token/api-matchspec.ts';
import { parseGri, type Gri } from '../token/gri.ts';
import { encodeText } from '../macaroon/byte-string.ts';
import type { OperationCall } from './operation.ts';

const VERBS: Readonly<Record<string, string>> = {
  POST: 'create',
  PUT: 'create',
  GET: 'get',
  PATCH: 'update',
  DELETE: 'delete',
};

/** The call that the api caveats of the caller have to cover: Onezone's own service is the one that performs it. */
export function apiCallOf(operation: Operation, { client, parameters, peerIp }: OperationCall): ApiCall {
  const verb = VERBS[operation.method];
  const template = parseGri(operation.resource);
  if (verb === undefined || template === null) {
    throw new Error(
      `openapi.yaml: ${operation.operationId} has a method or an x-onezone-resource that nobody can match`,
    );
  }
  const values: Record<string, string> = { '{caller}': String(client.subject.id), '{address}': String(peerIp) };
  for (const [name, value] of Object.entries(parameters)) values[`{${name}}`] = encodeText(value);
  return { service: 'ozw', operation: verb, resource: fillIn(template, values) };
}

/** Puts values in the place of `{names}`; afterwards, so that a value may hold the separators of a resource. */
function fillIn(template: Gri, values: Readonly<Record<string, string>>): Gri {
  const fill = (part: string): string => values[part] ?? part;
  return { ...template, id: template.id === null ? null : fill(template.id), aspect: template.aspect.map(fill) };
}
