import type { Operation, PathItem } from './operation.ts';
import { splitPath } from './request-path.ts';
import { matchRoute } from './route-table.ts';

/** What the document has to say of a request. */
export interface RequestPlace {
  /** The path without origin and query. */
  readonly plainPath: string;
  /** Undefined when the document does not have the path. */
  readonly item: PathItem | undefined;
  /** Undefined when it does not have the method there. */
  readonly operation: Operation | undefined;
  /** The values of the path's parameters, decoded. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Finds the operation that a request asks for, by its method and its path or URL, of whatever origin. */
export function operationOfRequest(method: string, target: string): RequestPlace {
  const plainPath = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '') || '/';
  const { item, params: parameters = {} } = matchRoute(splitPath(plainPath) ?? []) ?? {};
  const name = method.toUpperCase();
  const operation = item !== undefined && Object.hasOwn(item.operations, name) ? item.operations[name] : undefined;
  return { plainPath, item, operation, parameters };
}
