import { findCredentials } from '../../src/api/credentials.ts';
import { accepts } from '../../src/api/accept-header.ts';
import type { PlainAnswer, PlainRequest } from '../../src/api/plain-http.ts';
import type { OperationId } from '../../src/contract/generated/operations.ts';
import { operationOfRequest } from '../../src/contract/operation-of-request.ts';
import type { Operation } from '../../src/contract/operation.ts';
import { makeProblem } from '../../src/validators/make-problem.ts';
import type { Problem } from '../../src/validators/problem.ts';
import { validateRequest } from '../../src/validators/validate-request.ts';
import { credentialsKey } from './credentials-difference.ts';
import { exampleRequest } from './example-request.ts';
import { matchRequest, type MatchContext, type RequestMatch } from './match-request.ts';
import { nearestOf } from './nearest.ts';
import { ownValues } from './own-values.ts';
import { requestMistakes, type CaveatKeys, type RequestMistake } from './request-mistakes.ts';
import { withOutcome } from './same-outcome.ts';
import type { StateWorld } from './state-world.ts';
import type { StubInteraction } from './stub-interaction.ts';
import { readStubRequest, type StubRequest } from './stub-request.ts';

/** Which interaction a request is about. */
export type Found =
  /** The request is that of an interaction; perhaps with values of its own where any will do. */
  | {
      readonly kind: 'met';
      readonly interaction: StubInteraction;
      readonly hasOwnValues: boolean;
      /** What a Onezone in the state of the contract answers, when the contract does not say it. */
      readonly answer: PlainAnswer | null;
      /** Others that it is just as much the request of. */
      readonly also: readonly StubInteraction[];
    }
  /** It is that of none; the nearest one, and how the request differs from it. */
  | {
      readonly kind: 'none';
      readonly nearest: StubInteraction | null;
      readonly differences: readonly Problem[];
      /** What it would have met with values of its own, had that been announced. */
      readonly refusal: StubInteraction | null;
    };

/** What there is to know besides request and interactions. */
export interface FindContext extends MatchContext {
  readonly caveatKeys: CaveatKeys;
  /** Null when nobody knows what a Onezone would say. */
  readonly world: StateWorld | null;
  /** May the interaction be met although that is a mistake? */
  isAnnounced(interaction: StubInteraction): boolean;
}

/** A request that is being judged. */
interface Judged {
  readonly interactions: readonly StubInteraction[];
  readonly plain: PlainRequest;
  readonly request: StubRequest;
  readonly operation: Operation | undefined;
  readonly mistakes: readonly RequestMistake[];
  readonly context: FindContext;
  /** How it compares with each interaction. */
  readonly matches: readonly RequestMatch[];
}

const UNAUTHORIZED = 401;

/**
 * Finds the interaction that a request is about: of those that it matches, the one whose example it is most like; then one
 * that it matches but for values that a client may choose; then one that has the outcome which the request would have. A
 * request that is to succeed has to follow openapi.yaml too.
 */
export function findInteraction(
  interactions: readonly StubInteraction[],
  plain: PlainRequest,
  context: FindContext,
): Found {
  const request = readStubRequest(plain);
  const { operation } = operationOfRequest(plain.method, plain.path);
  const mistakes = operation === undefined ? [] : requestMistakes(request, operation, context);
  const matches = interactions.map((interaction) => matchRequest(interaction, request, context));
  const judged: Judged = { interactions, plain, request, operation, mistakes, context, matches };
  const exact = mostAlike(matches);
  if (exact !== null) {
    const problems = problemsOf(exact.interaction, judged);
    if (problems.length > 0) return none(exact.interaction, problems);
    const also = matches.filter((match) => isAsGood(match, exact)).map(({ interaction }) => interaction);
    return { kind: 'met', interaction: exact.interaction, hasOwnValues: false, answer: null, also };
  }
  const looser = matchesOfOwnValues(judged);
  const similar = mostAlike(looser);
  const problems = similar === null ? [] : problemsOf(similar.interaction, judged);
  if (similar !== null && problems.length === 0) return metWithOwnValues(similar.interaction, null);
  const found = findByOutcome(judged);
  if (found?.kind === 'met') return found;
  if (similar !== null) return { ...none(similar.interaction, problems), refusal: found?.refusal ?? null };
  if (operation !== undefined && !interactions.some((interaction) => interaction.operation === operation)) {
    return none(null, [uncontracted(operation, plain)]);
  }
  if (found?.nearest !== undefined && found.nearest !== null) return found;
  const nearest = nearestOf([...looser, ...matches], request);
  const differences = nearest === null ? [] : tellDifferences(nearest, judged, found?.refusal ?? null);
  return { ...none(nearest?.interaction ?? null, differences), refusal: found?.refusal ?? null };
}

function none(nearest: StubInteraction | null, differences: readonly Problem[]): Found & { readonly kind: 'none' } {
  return { kind: 'none', nearest, differences, refusal: null };
}

function metWithOwnValues(interaction: StubInteraction, answer: PlainAnswer | null): Found {
  return { kind: 'met', interaction, hasOwnValues: true, answer, also: [] };
}

/**
 * Finds an interaction of the same operation with the answer that a Onezone in the states of the contracts gives. A refusal
 * is met only if it was announced: else it is told how the request differs from one that succeeds.
 */
function findByOutcome(judged: Judged): Found | null {
  const { plain, request, context, mistakes, operation, matches } = judged;
  const { world, isAnnounced } = context;
  if (world === null || world.isStrange(plain)) return null;
  let refusal: StubInteraction | null = null;
  for (const answer of answersOf(world, judged)) {
    const same = withOutcome(matches, request, answer);
    const announced = same.filter(({ interaction }) => isAnnounced(interaction));
    const nearest = nearestOf(same, request)?.interaction;
    const nearestAnnounced = nearestOf(announced, request)?.interaction;
    if (nearest === undefined) continue;
    if (answer.status >= 400) {
      if (nearestAnnounced !== undefined) return metWithOwnValues(nearestAnnounced, answer);
      refusal ??= nearest;
      continue;
    }
    const problems = operation === undefined ? [] : documentProblems(operation, plain);
    if (problems.length === 0 && mistakes.length === 0) {
      const meant = nearestOf(
        same.filter(({ interaction }) => interaction.mistake === null),
        request,
      );
      if (meant !== null) return metWithOwnValues(meant.interaction, answer);
    }
    const forgiving = announced.filter(({ interaction }) =>
      mistakes.every(({ kind }) => interaction.forgiven.has(kind)),
    );
    const forgiven = problems.length === 0 ? nearestOf(forgiving, request) : null;
    if (forgiven !== null) return metWithOwnValues(forgiven.interaction, answer);
    return none(nearest, [...problems, ...mistakes.map(({ difference }) => difference.tell())]);
  }
  return { ...none(null, []), refusal };
}

/**
 * What a Onezone answers: as things are now, and as they were at the beginning, for a token that was given stands for its
 * state, whatever was revoked with it.
 */
function* answersOf(world: StateWorld, { plain, operation, context }: Judged): Iterable<PlainAnswer> {
  const now = world.answer(plain);
  if (now.status < 400) {
    yield now;
    return;
  }
  const key = credentialsKey(findCredentials(plain.headers, operation));
  const isGiven = key === null || context.known.has(key);
  if (now.status !== UNAUTHORIZED) yield now;
  if (isGiven) yield world.answerAfresh(plain);
  if (now.status === UNAUTHORIZED) yield now;
}

/** No interaction is near to an operation that the contracts are not about. */
function uncontracted({ operationId }: Operation, { path }: PlainRequest): Problem {
  const words = `asks for ${operationId} of openapi.yaml, and none of the contracts served here is about that`;
  const expected = { being: 'the path of an operation that the contracts are about' };
  return makeProblem({ side: 'request', part: 'path', rule: 'operation', found: path, expected, words });
}

/** What there is against a request that the contract lets succeed, besides the contract. */
function problemsOf(interaction: StubInteraction, { plain, mistakes, context }: Judged): readonly Problem[] {
  const { operation, isRefusal, pact } = interaction;
  if (operation === undefined || isRefusal) return [];
  // What the example has too, a time that was to come when it was written for one, is no mistake of the client's.
  const own = mistakes.length === 0 ? [] : requestMistakes(exampleRequest(pact), operation, context);
  const unforgiven = mistakes.filter(({ kind }) => !own.some((mistake) => mistake.kind === kind));
  return [...documentProblems(operation, plain), ...unforgiven.map(({ difference }) => difference.tell())];
}

/** What openapi.yaml and Onezone's code have against a request. */
function documentProblems(
  { operationId, mediaType }: Operation,
  { method, path, headers, body }: PlainRequest,
): readonly Problem[] {
  const id = operationId as OperationId; // every operation comes from the table of those
  const verdict = validateRequest(id, { method, path, headers, body });
  const { accept } = headers;
  const isTaken = accept === undefined || accepts(accept, mediaType) === true;
  return [...(verdict.valid ? [] : verdict.problems), ...(isTaken ? [] : [acceptProblem(accept, mediaType)])];
}

function acceptProblem(found: string, mediaType: string): Problem {
  const expected = { being: `a list with ${mediaType} in it` };
  return makeProblem({ side: 'request', part: 'header', pointer: '/accept', rule: 'header', found, expected });
}

/** How a request differs from the nearest interaction; of its body, rather what no interaction would take. */
function tellDifferences(
  { differences }: RequestMatch,
  { operation, plain, mistakes }: Judged,
  refusal: StubInteraction | null,
): readonly Problem[] {
  const told = differences.map((one) => one.tell());
  const wrong = operation === undefined ? [] : documentProblems(operation, plain).filter(isInsideBody);
  const others = told.filter(({ part }) => part !== 'body');
  if (wrong.length > 0) {
    const passed = mistakes.map(({ difference }) => difference.tell()).filter(isInsideBody);
    // What judges a value by its meaning says more than that it has the wrong type.
    const better = (problem: Problem): Problem =>
      told.find(({ pointer, rule }) => pointer === problem.pointer && rule === 'refused') ?? problem;
    return [...others, ...wrong.map(better), ...passed];
  }
  // What it is refused for is elsewhere, and values of its own are no fault.
  return refusal !== null && others.length > 0 && refusal.outcome.status !== 400 ? others : told;
}

function isInsideBody({ part, pointer }: Problem): boolean {
  return part === 'body' && pointer !== '';
}

function matchesOfOwnValues({ interactions, request, context }: Judged): readonly RequestMatch[] {
  return interactions.flatMap((interaction) => {
    const own = ownValues(interaction, context);
    if (own === null || request.json === undefined) return [];
    const match = matchRequest(interaction, request, { ...context, judges: own.judges });
    return [{ ...match, likeness: match.likeness + own.likeness(request.json) }];
  });
}

/** Of the matches without a difference, the one whose example is most alike. */
function mostAlike(matches: readonly RequestMatch[]): RequestMatch | null {
  return matches.reduce<RequestMatch | null>((best, match) => {
    if (match.differences.length > 0) return best;
    if (best === null || match.likeness > best.likeness) return match;
    return match.likeness === best.likeness && match.acceptLikeness > best.acceptLikeness ? match : best;
  }, null);
}

/** Is it the request of one as much as of the other, but for what it accepts, and answered alike? */
function isAsGood({ differences, likeness, interaction }: RequestMatch, best: RequestMatch): boolean {
  return (
    interaction !== best.interaction &&
    differences.length === 0 &&
    likeness === best.likeness &&
    interaction.outcome.status === best.interaction.outcome.status
  );
}
