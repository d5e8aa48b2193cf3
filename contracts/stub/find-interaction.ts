import { accepts } from '../../src/api/accept-header.ts';
import type { PlainAnswer, PlainRequest } from '../../src/api/plain-http.ts';
import { errorNameOf } from '../../src/contract/error-name.ts';
import type { OperationId } from '../../src/contract/generated/operations.ts';
import { operationOfRequest } from '../../src/contract/operation-of-request.ts';
import type { Operation } from '../../src/contract/operation.ts';
import type { OnezoneErrorId } from '../../src/errors/onezone-error.ts';
import { makeProblem } from '../../src/validators/make-problem.ts';
import type { Problem } from '../../src/validators/problem.ts';
import { safeUnknownText } from '../../src/validators/safe-text.ts';
import { validateRequest } from '../../src/validators/validate-request.ts';
import { clientChoice } from './client-choice.ts';
import { exampleRequest } from './example-request.ts';
import { formWords } from './form-words.ts';
import { matchRequest, type MatchContext, type RequestMatch } from './match-request.ts';
import { nearestOf } from './nearest.ts';
import { ownValues } from './own-values.ts';
import { requestMistakes, type CaveatKeys, type RequestMistake } from './request-mistakes.ts';
import { withOutcome } from './same-outcome.ts';
import { shownPath } from './shown.ts';
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
  /** Bodies of requests that succeed. */
  readonly examples: readonly unknown[];
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

const NAME_TAKEN: OnezoneErrorId = 'badValueIdentifierOccupied';

/**
 * Finds the interaction that a request is about: of those that it matches, the one whose example it is most like; then one
 * that it matches but for values that a client may choose; then one that has the outcome which the request would have. A
 * request that is to succeed has to follow openapi.yaml too.
 */
export function findInteraction(
  interactions: readonly StubInteraction[],
  plain: PlainRequest,
  given: FindContext,
): Found {
  const request = readStubRequest(plain);
  const context = { ...given, numberText: request.numberText };
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
  // A token that may be any is not compared with that of the example; caveats are told one by one.
  const ofTokens = looser.filter(({ interaction }) => clientChoice(interaction.operation)?.kind === 'examinedToken');
  const loosened = new Set(ofTokens.map(({ interaction }) => interaction));
  const strict = matches.filter(({ interaction }) => !loosened.has(interaction));
  const nearest = nearestOf([...looser, ...strict], request);
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
    const same = withOutcome(matches, request, answer, operation);
    const announced = same.filter(({ interaction }) => isAnnounced(interaction));
    const nearest = nearestOf(same, request)?.interaction;
    const nearestAnnounced = nearestOf(announced, request)?.interaction;
    if (nearest === undefined) continue;
    if (answer.status >= 400) {
      if (nearestAnnounced !== undefined) return metWithOwnValues(nearestAnnounced, answer);
      refusal ??= nearest;
      continue;
    }
    const problems = operation === undefined ? [] : documentProblems(operation, judged);
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
 * What a Onezone answers, the likeliest first. A token that was given stands for its state, whatever was revoked or deleted
 * with it before; but a name that the client has given is taken.
 */
function answersOf(world: StateWorld, { plain }: Judged): readonly PlainAnswer[] {
  const now = world.answer(plain);
  if (now.status < 400 || world.hasMade(plain)) return [now];
  const afresh = world.answerAfresh(plain);
  const isTaken = errorNameOf(now.body) === NAME_TAKEN;
  return afresh.status < 400 && !isTaken ? [afresh] : [now, afresh];
}

/** No interaction is near to an operation that the contracts are not about. */
function uncontracted({ operationId }: Operation, { path }: PlainRequest): Problem {
  const words = `asks for ${operationId} of openapi.yaml, and none of the contracts served here is about that`;
  const expected = { being: 'the path of an operation that the contracts are about' };
  return makeProblem({ side: 'request', part: 'path', rule: 'operation', found: shownPath(path), expected, words });
}

/** What there is against a request that the contract lets succeed, besides the contract. */
function problemsOf(interaction: StubInteraction, judged: Judged): readonly Problem[] {
  const { mistakes, context } = judged;
  const { operation, isRefusal, pact } = interaction;
  if (operation === undefined || isRefusal) return [];
  // What the example has too, a time that was to come when it was written for one, is no mistake of the client's.
  const own = mistakes.length === 0 ? [] : requestMistakes(exampleRequest(pact), operation, context);
  const unforgiven = mistakes.filter(({ kind }) => !own.some((mistake) => mistake.kind === kind));
  return [...documentProblems(operation, judged), ...unforgiven.map(({ difference }) => difference.tell())];
}

/** What openapi.yaml and Onezone's code have against a request. */
function documentProblems(
  { operationId, mediaType }: Operation,
  { plain: { method, path, headers, body }, request, context }: Judged,
): readonly Problem[] {
  const id = operationId as OperationId; // every operation comes from the table of those
  const verdict = validateRequest(id, { method, path, headers, body });
  const { accept } = headers;
  const isTaken = accept === undefined || accepts(accept, mediaType) === true;
  const problems = verdict.valid ? [] : verdict.problems;
  const inWords = problems.map((problem) => formWords(problem, request.json, context.examples));
  return [...inWords, ...(isTaken ? [] : [acceptProblem(accept, mediaType)])];
}

function acceptProblem(found: string, mediaType: string): Problem {
  const expected = { being: `a list with ${mediaType} in it` };
  const shown = safeUnknownText(found);
  return makeProblem({ side: 'request', part: 'header', pointer: '/accept', rule: 'header', found: shown, expected });
}

/** How a request differs from the nearest interaction; of its body, rather what no interaction would take. */
function tellDifferences(
  { differences }: RequestMatch,
  judged: Judged,
  refusal: StubInteraction | null,
): readonly Problem[] {
  const { operation, mistakes } = judged;
  const told = differences.map((one) => one.tell());
  const wrong = operation === undefined ? [] : documentProblems(operation, judged).filter(isInsideBody);
  const others = told.filter(({ part }) => part !== 'body');
  if (wrong.length > 0) {
    const passed = mistakes.map(({ difference }) => difference.tell()).filter(isInsideBody);
    // What judges a value by its meaning says more than that it has the wrong type.
    const better = (problem: Problem): Problem =>
      told.find(({ pointer, rule }) => rule === 'refused' && `${pointer}/`.startsWith(`${problem.pointer}/`)) ??
      problem;
    return [...others, ...new Set(wrong.map(better)), ...passed];
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
