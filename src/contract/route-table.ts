import { pathItems, undescribedPaths } from './generated/operations.ts';
import type { PathItem } from './operation.ts';

/** Where a path leads. */
export interface RouteMatch {
  readonly item: PathItem;
  /** The values of the path's parameters by name. */
  readonly params: Readonly<Record<string, string>>;
}

/** Finds where a path leads, or undefined. */
export type MatchRoute = (path: string | readonly string[]) => RouteMatch | undefined;

/** The paths that go on alike. */
interface RouteNode {
  readonly literals: Map<string, RouteNode>;
  /** The way on for every other segment, and the parameter that takes it. */
  parameter: { readonly name: string; readonly node: RouteNode } | undefined;
  item: PathItem | undefined;
  /** Where all other ways on lead, however long, and the end too. */
  rest: PathItem | undefined;
}

/**
 * Finds the path of the document that a request's path belongs to: a literal one before one with parameters, case as
 * it is. A text is split at its slashes; whoever has decoded the segments already gives them as an array without the
 * empty one before the first slash, for a decoded segment may hold a slash. An empty segment is taken by a parameter
 * and matches nothing else: `/users//tokens/named` is an oddity of Onezone (rest-token-api.md section 0).
 *
 * Dot segments, a trailing slash and percent-encoding are the caller's business.
 */
export const matchRoute: MatchRoute = createRouteTable([
  ...pathItems,
  ...Object.entries(undescribedPaths).flatMap(bareItems),
]);

/** Makes a route table of some paths; a path without parameters is found in one step. */
export function createRouteTable(items: readonly PathItem[]): MatchRoute {
  const literalMatches = new Map<string, RouteMatch>();
  const root = createNode();
  for (const item of items) {
    if (!item.path.includes('{')) literalMatches.set(item.path, { item, params: {} });
    addRoute(root, item);
  }
  return (path) => {
    if (typeof path !== 'string') return follow(root, path, 0);
    return literalMatches.get(path) ?? follow(root, segmentsOf(path), 0);
  };
}

/** Paths of which nothing is known but their methods, written as the generator does. */
function bareItems([allow, paths]: readonly [string, string]): readonly PathItem[] {
  const methods = allow.split(', ');
  return paths.split(' ').map((path) => ({ path, allow: methods, operations: {} }));
}

function addRoute(root: RouteNode, item: PathItem): void {
  let node = root;
  for (const segment of segmentsOf(item.path)) {
    const [, name, isRest] = /^\{(\w+)(\.{3})?\}$/.exec(segment) ?? [];
    if (isRest !== undefined) {
      node.rest = item;
      return;
    }
    if (name === undefined) {
      const next = node.literals.get(segment) ?? createNode();
      node.literals.set(segment, next);
      node = next;
    } else {
      node.parameter ??= { name, node: createNode() };
      if (node.parameter.name !== name) {
        throw new Error(`${item.path}: another path calls {${name}} {${node.parameter.name}}`);
      }
      node = node.parameter.node;
    }
  }
  node.item = item;
}

function follow(node: RouteNode, segments: readonly string[], at: number): RouteMatch | undefined {
  const segment = segments[at];
  const rest = node.rest && { item: node.rest, params: {} };
  if (segment === undefined) return node.item === undefined ? rest : { item: node.item, params: {} };
  const literal = node.literals.get(segment);
  const match = literal === undefined ? undefined : follow(literal, segments, at + 1);
  if (match !== undefined || node.parameter === undefined) return match ?? rest;
  const { name, node: below } = node.parameter;
  const found = follow(below, segments, at + 1);
  return found === undefined ? rest : { item: found.item, params: { [name]: segment, ...found.params } };
}

function createNode(): RouteNode {
  return { literals: new Map(), parameter: undefined, item: undefined, rest: undefined };
}

function segmentsOf(path: string): readonly string[] {
  return path.split('/').slice(1);
}
