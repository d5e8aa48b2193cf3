import { validateRequest } from '../../src/validators/validate-request.ts';
import { operationOfRequest } from '../../src/contract/operation-of-request.ts';
import type { Operation } from '../../src/contract/operation.ts';
import type { OperationId } from '../../src/contract/generated/operations.ts';
import { accepts } from '../../src/api/accept-header.ts';
import type { PlainRequest } from '../../src/api/plain-http.ts';
import { isJsonObject } from '../../src/json/json-object.ts';
import { makeProblem } from '../../src/validators/make-problem.ts';
import type { Problem } from '../../src/validators/problem.ts';
import type { Difference } from './difference.ts';
import { matchRequest, type MatchContext, type RequestMatch } from './match-request.ts';
import { ownValues } from './own-values.ts';
import type { StubInteraction } from './stub-interaction.ts';
import { readStubRequest, type StubRequest } from './stub-request.ts';

/** Which interaction a request is about. */
export type Found =
  /** The request is that of an interaction; perhaps with values of its own where any will do. */
  | { readonly kind: 'met'; readonly interaction: StubInteraction; readonly hasOwnValues: boolean }
  /** It is that of none; the nearest one, and how the request differs from it. */
  | { readonly kind: 'none'; readonly nearest: StubInteraction | null; readonly differences: readonly Problem[] };

/**
 * Finds the interaction that a request is about: of those that it matches, the one whose example it is most like; then one
 * that it matches but for values that a client may choose. A request that is to succeed has to follow openapi.yaml too.
 */
export function findInteraction(
  interactions: readonly StubInteraction[],
  plain: PlainRequest,
  context: MatchContext,
): Found {
  const request = readStubRequest(plain);
  const matches = interactions.map((interaction) => matchRequest(interaction, request, context));
  const best = mostAlike(matches.filter(({ differences }) => differences.length === 0));
  if (best !== null) return met(best, plain, false);
  const looser = matchesOfOwnValues(interactions, request, context);
  const similar = mostAlike(looser.filter(({ differences }) => differences.length === 0));
  if (similar !== null) return met(similar, plain, true);
  const { operation } = operationOfRequest(plain.method, plain.path);
  if (operation !== undefined && !interactions.some((interaction) => interaction.operation === operation)) {
    return { kind: 'none', nearest: null, differences: [uncontracted(operation, plain)] };
  }
  const nearest = nearestOf([...looser, ...matches], request);
  return {
    kind: 'none',
    nearest: nearest?.interaction ?? null,
    differences: nearest?.differences.map((one) => one.tell()) ?? [],
  };
}

/** No interaction is near to an operation that the contracts are not about. */
function uncontracted({ operationId }: Operation, { path }: PlainRequest): Problem {
  const words = `asks for ${operationId} of openapi.yaml, and none of the contracts served here is about that`;
  const expected = { being: 'the path of an operation that the contracts are about' };
  return makeProblem({ side: 'request', part: 'path', rule: 'operation', found: path, expected, words });
}

function met({ interaction }: RequestMatch, plain: PlainRequest, hasOwnValues: boolean): Found {
  const problems = interaction.isRefusal ? [] : documentProblems(interaction, plain);
  if (problems.length === 0) return { kind: 'met', interaction, hasOwnValues };
  return { kind: 'none', nearest: interaction, differences: problems };
}

/** What openapi.yaml and Onezone's code have against a request that the contract lets succeed. */
function documentProblems(
  { operation }: StubInteraction,
  { method, path, headers, body }: PlainRequest,
): readonly Problem[] {
  if (operation === undefined) return [];
  const id = operation.operationId as OperationId; // every operation comes from the table of those
  const verdict = validateRequest(id, { method, path, headers, body });
  const { accept } = headers;
  const { mediaType } = operation;
  const isTaken = accept === undefined || accepts(accept, mediaType) === true;
  return [...(isTaken ? [] : [acceptProblem(accept, mediaType)]), ...(verdict.valid ? [] : verdict.problems)];
}

function acceptProblem(found: string, mediaType: string): Problem {
  const expected = { being: `a list with ${mediaType} in it` };
  return makeProblem({ side: 'request', part: 'header', pointer: '/accept', rule: 'header', found, expected });
}

function matchesOfOwnValues(
  interactions: readonly StubInteraction[],
  request: StubRequest,
  context: MatchContext,
): readonly RequestMatch[] {
  return interactions.flatMap((interaction) => {
    const own = ownValues(interaction, context);
    if (own === null || request.json === undefined) return [];
    const match = matchRequest(interaction, request, { ...context, judges: own.judges });
    return [{ ...match, likeness: match.likeness + own.likeness(request.json) }];
  });
}

function mostAlike(matches: readonly RequestMatch[]): RequestMatch | null {
  return matches.reduce<RequestMatch | null>(
    (best, match) => (best === null || match.likeness > best.likeness ? match : best),
    null,
  );
}

/** Less than credentials weigh: who sends none has forgotten them. */
const REFUSAL = 2.5;

function nearestOf(matches: readonly RequestMatch[], request: StubRequest): RequestMatch | null {
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
function distanceOf({ differences, likeness, interaction }: RequestMatch, { path }: StubRequest): number {
  const { request } = interaction.pact;
  const weights = differences.map((problem) =>
    problem.part === 'path' ? 4 + otherSegments(request.path, path) : weightOf(problem),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  // An interaction about particular headers is seldom what is meant, nor one about keys that Onezone does not know.
  const particular = Object.keys(request.headers).length / 100;
  return sum + particular + strangeKeys(interaction) + (interaction.isRefusal ? REFUSAL : 0) - likeness / 1000;
}

function strangeKeys({ operation, pact }: StubInteraction): number {
  const { body } = pact.request;
  const known = operation?.requestKeys.map(({ key }) => key) ?? [];
  const keys = body.kind === 'json' && isJsonObject(body.value) ? Object.keys(body.value) : [];
  return keys.filter((key) => operation !== undefined && !known.includes(key)).length;
}

function weightOf({ part, rule, pointer }: Difference): number {
  if (part === 'method') return 6;
  if (rule === 'credentials') return 3;
  if (part === 'header') return 2;
  if (pointer === '') return 6;
  // A caveat too many, one that is missing, or another one.
  return /^\/caveats\/\d+(?:\/type)?$/.test(pointer) ? 3 : 1;
}

function otherSegments(wanted: string, found: string): number {
  const [left, right] = [wanted.split('/'), found.split('/')];
  const common = left.filter((segment) => right.includes(segment)).length;
  return Math.max(left.length, right.length) - common;
}
