import { apiCallOf } from './api/api-call.ts';
import { operations } from './contract/generated/operations.ts';
import { operationById } from './contract/operation-by-id.ts';
import type { Operation } from './contract/operation.ts';
import { splitPath } from './contract/request-path.ts';
import { matchRoute } from './contract/route-table.ts';
import { encodeText } from './macaroon/byte-string.ts';
import { coversCall, parseMatchspec, type Matchspec } from './token/api-matchspec.ts';
import type { TokenGrant } from './token/explained-token.ts';
import { parseGri } from './token/gri.ts';
import type { Presentation } from './zone/explain-in-zone.ts';
import { findNearest } from './zone/nearest.ts';
import type { Zone } from './zone/zone.ts';

const PREFIX = '/api/v3/onezone';

/**
 * Reads which call of the API is meant: an operation's id, or its method and path, with or without `/api/v3/onezone`.
 *
 * @throws RangeError when it is no operation, or its path has parameters and the text does not give them.
 */
export function callMeant(text: string, zone: Zone, ip: string | null): NonNullable<Presentation['call']> {
  const { operation, parameters } = operationMeant(text);
  return (subject, token) => apiCallOf(operation, { zone, client: { subject, token }, parameters, peerIp: ip });
}

interface Meant {
  readonly operation: Operation;
  readonly parameters: Readonly<Record<string, string>>;
}

function operationMeant(text: string): Meant {
  const [, method, path] = /^([a-z]+)[ \t]+(\S+)$/i.exec(text) ?? [];
  if (method !== undefined && path !== undefined) return operationAt(method.toUpperCase(), path);
  const operation = operationById(text);
  if (operation === undefined) {
    const nearest = findNearest(text, Object.keys(operations));
    const advice =
      nearest === undefined
        ? 'Give its id, or its method and path, such as POST /tokens/examine.'
        : `Did you mean ${nearest}?`;
    throw new RangeError(`openapi.yaml has no operation ${JSON.stringify(text)}. ${advice}`);
  }
  if (!operation.path.includes('{')) return { operation, parameters: {} };
  const plain = operation.path.replace(PREFIX, '');
  throw new RangeError(`${text} needs to know which: write ${operation.method} ${plain} with a value in the braces.`);
}

function operationAt(method: string, path: string): Meant {
  const full = path.startsWith(`${PREFIX}/`) ? path : `${PREFIX}${path.startsWith('/') ? '' : '/'}${path}`;
  const route = matchRoute(splitPath(full) ?? []);
  const operation = route?.item.operations[method];
  if (route !== undefined && operation !== undefined) return { operation, parameters: route.params };
  const known = route === undefined ? '' : ` It has ${Object.keys(route.item.operations).join(', ')} there.`;
  throw new RangeError(`openapi.yaml has no ${method} ${full}.${known}`);
}

/** The ids of the operations that the caveats of a token leave, some perhaps only for certain ids; null when all. */
export function operationsLeft(zone: Zone, { api, subject }: TokenGrant): readonly string[] | null {
  if (api.length === 0) return null;
  const lists = api.map((list) => list.map(readSpec).filter((spec) => spec !== null));
  return Object.values(operations)
    .filter((operation: Operation) =>
      lists.flat().some((spec) => {
        const call = apiCallOf(operation, {
          zone,
          client: { subject, token: null },
          parameters: parametersFor(operation, spec),
          peerIp: null,
        });
        return lists.every((list) => list.some((one) => coversCall(one, call)));
      }),
    )
    .map(({ operationId }) => operationId);
}

function readSpec(text: string): Matchspec | null {
  const spec = parseMatchspec(encodeText(text));
  return spec.ok ? spec.matchspec : null;
}

/** The values of an operation's parameters that a matchspec asks for, where the operation has any. */
function parametersFor(operation: Operation, { resource }: Matchspec): Readonly<Record<string, string>> {
  const template = parseGri(operation.resource);
  if (template === null) return {};
  const pairs = [
    [template.id, resource.id] as const,
    ...template.aspect.map((part, i) => [part, resource.aspect[i] ?? '*'] as const),
  ];
  return Object.fromEntries(
    pairs.flatMap(([part, value]) =>
      part !== null && /^\{\w+\}$/.test(part) ? [[part.slice(1, -1), String(value)] as const] : [],
    ),
  );
}
