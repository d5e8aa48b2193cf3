import { operationOfRequest } from '../../src/contract/operation-of-request.ts';
import { isJsonObject } from '../../src/json/json-object.ts';
import type { Difference } from './difference.ts';
import type { RequestMatch } from './match-request.ts';
import type { StubInteraction } from './stub-interaction.ts';
import type { StubRequest } from './stub-request.ts';

/** Less than credentials weigh: who sends none has forgotten them. */
const REFUSAL = 2.5;
const METHOD_NOT_ALLOWED = 405;
const NEVER_MEANT = 100;

/** Of interactions, the one that a request differs least from. */
export function nearestOf(matches: readonly RequestMatch[], request: StubRequest): RequestMatch | null {
  let nearest: RequestMatch | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const match of matches) {
    const distance = distanceOf(match, request);
    if (distance >= least) continue;
    least = distance;
    nearest = match;
  }
  return nearest;
}

/** How far a request is from an interaction. That the client means to succeed is likelier than that it means to be refused. */
function distanceOf({ differences, likeness, interaction }: RequestMatch, { path, headers }: StubRequest): number {
  const { request, response } = interaction.pact;
  const known = new Set(interaction.operation?.requestKeys.map(({ key }) => `/${key}`));
  const weights = differences.map((problem) => {
    if (problem.part === 'path') return 4 + otherSegments(request.path, path);
    return weightOf(problem, known);
  });
  const sum = weights.reduce((total, weight) => total + weight, 0);
  // An interaction about particular headers is seldom what is meant, nor one about keys that Onezone does not know.
  const names = Object.keys(request.headers);
  const others = names.filter((name) => headers[name] === undefined).length;
  // One may be that of the token, which is in another header.
  const particular = names.length / 100 + Math.max(0, others - 1) / 2;
  // Nobody means a method that is not allowed.
  const refused = response.status === METHOD_NOT_ALLOWED ? NEVER_MEANT : interaction.isRefusal ? REFUSAL : 0;
  return sum + particular + strangeKeys(interaction) + refused - likeness / 1000;
}

function strangeKeys({ operation, pact }: StubInteraction): number {
  const { body } = pact.request;
  const known = operation?.requestKeys.map(({ key }) => key) ?? [];
  const keys = body.kind === 'json' && isJsonObject(body.value) ? Object.keys(body.value) : [];
  return keys.filter((key) => operation !== undefined && !known.includes(key)).length;
}

function weightOf({ part, rule, pointer }: Difference, known: ReadonlySet<string>): number {
  if (part === 'method') return 6;
  if (rule === 'credentials') return 3;
  if (part === 'header') return 2;
  if (pointer === '') return 6;
  // Another interaction is about this key.
  if (rule === 'additionalProperties' && known.has(pointer)) return 3;
  // A caveat too many, one that is missing, or another one.
  return /^\/caveats\/\d+(?:\/type)?$/.test(pointer) ? 3 : 1;
}

function otherSegments(wanted: string, found: string): number {
  const [left, right] = [wanted.split('/'), found.split('/')];
  const common = left.filter((segment) => right.includes(segment)).length;
  return Math.max(left.length, right.length) - common;
}

/** Are interaction and request about the same path of the document? */
export function isSamePath({ pact }: StubInteraction, { method, path }: StubRequest): boolean {
  const { item } = operationOfRequest(method, path);
  return item !== undefined && item === operationOfRequest(pact.request.method, pact.request.path).item;
}
