import { operationRoutes } from '../../src/contract/generated/operation-routes.ts';
import type { Contract } from './contract.ts';
import { exampleOf, type Template } from './template.ts';

/** The request of a contract, as it goes over the wire. */
export interface SentRequest {
  readonly method: string;
  readonly path: Template;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, Template>>;
  /** JSON; undefined when there is no body, or one whose very text matters. */
  readonly body: Template;
  /** That text. */
  readonly text: string | undefined;
}

/** What our client sends for a contract, changed as the contract says. */
export function sentRequest({ operationId, ask }: Contract): SentRequest {
  const [method, route] = operationRoutes[operationId];
  const { headers = {}, body, spoiled = {} } = ask;
  const contentType = spoiled.contentType === undefined ? 'application/json' : spoiled.contentType;
  const hasBody = spoiled.empty !== true && (body !== undefined || spoiled.text !== undefined);
  return {
    method: spoiled.method ?? method,
    path: pathTemplate(route, ask.path ?? {}),
    headers: { ...(hasBody && contentType !== null && { 'content-type': contentType }), ...headers },
    body: spoiled.text === undefined ? body : undefined,
    text: spoiled.text,
  };
}

/** The path, with the template of the one parameter in it, if there is one. */
function pathTemplate(route: string, parameters: Readonly<Record<string, Template>>): Template {
  const [[name, value] = [], ...more] = Object.entries(parameters);
  if (name === undefined) return route;
  if (more.length > 0) throw new RangeError(`${route}: only one parameter of a path can be a template`);
  const fill = (text: string): string => route.replace(`{${name}}`, () => text);
  if (typeof value === 'string') return fill(encodeURIComponent(value));
  const { regex, expression, ...rest } = value as { readonly regex: string; readonly expression?: string }; // a textLike
  return {
    ...rest,
    regex: fill(regex.replace(/^\^/, '').replace(/\$$/, '')).replace(/^/, '^').concat('$'),
    value: fill(encodeURIComponent(String(exampleOf(value)))),
    ...(expression !== undefined && { expression: fill(expression) }),
  };
}
