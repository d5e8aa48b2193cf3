import { operationRoutes } from '../../src/contract/generated/operation-routes.ts';
import type { Contract } from './contract.ts';
import { exampleOf, type Template } from './template.ts';

/** The request of a contract, as it goes over the wire. */
export interface SentRequest {
  readonly method: string;
  readonly path: Template;
  readonly query: Readonly<Record<string, Template>>;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, Template>>;
  /** JSON; undefined when there is no body, or one whose very text matters. */
  readonly body: Template;
  /** That text. */
  readonly text: string | Uint8Array<ArrayBuffer> | undefined;
}

/** What our client sends for a contract, changed as the contract says. */
export function sentRequest({ operationId, ask }: Contract): SentRequest {
  const [method, route] = operationRoutes[operationId];
  const { headers = {}, query = {}, body, spoiled = {} } = ask;
  const contentType = spoiled.contentType === undefined ? 'application/json' : spoiled.contentType;
  const hasBody = spoiled.empty !== true && (body !== undefined || spoiled.text !== undefined);
  return {
    method: spoiled.method ?? method,
    path: spoiled.path ?? pathTemplate(route, ask.path ?? {}),
    query,
    headers: { ...(hasBody && contentType !== null && { 'content-type': contentType }), ...headers },
    body: spoiled.text === undefined ? body : undefined,
    text: spoiled.text,
  };
}

/** The path, with the template of the one parameter in it that is no plain text, if there is one. */
function pathTemplate(route: string, parameters: Readonly<Record<string, Template>>): Template {
  let path: string = route;
  const templates: (readonly [name: string, template: Template])[] = [];
  for (const [name, value] of Object.entries(parameters)) {
    if (typeof value === 'string') path = path.replace(`{${name}}`, () => encodeURIComponent(value));
    else templates.push([name, value]);
  }
  const [template, ...more] = templates;
  if (template === undefined) return path;
  if (more.length > 0) throw new RangeError(`${route}: only one parameter of a path can be a template`);
  const [name, value] = template;
  const fill = (text: string): string => path.replace(`{${name}}`, () => text);
  const { regex, expression, ...rest } = value as { readonly regex: string; readonly expression: string }; // of a state
  return {
    ...rest,
    regex: `^${fill(regex.replace(/^\^/, '').replace(/\$$/, ''))}$`,
    value: fill(encodeURIComponent(String(exampleOf(value)))),
    expression: fill(expression),
  };
}
