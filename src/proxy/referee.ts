import { answersOf } from '../contract/answers-of.ts';
import type { Operation } from '../contract/operation.ts';
import { splitPath } from '../contract/request-path.ts';
import { matchRoute, type MatchRoute } from '../contract/route-table.ts';
import type { Finding } from './finding.ts';
import { mergeFindings } from './merge-findings.ts';
import { hasCredentials, judgeAnswerOurselves, judgeRequestOurselves } from './own-judge.ts';
import type { PrismJudge } from './prism-judge.ts';
import type { SeenAnswer, SeenRequest } from './seen.ts';

/** What a request is by the document. */
export type Route =
  | { readonly kind: 'described'; readonly operation: Operation }
  /** The path is described and has no such method; of its operations one that tells what a 405 looks like. */
  | { readonly kind: 'wrong method'; readonly operation: Operation; readonly allow: readonly string[] }
  /** Onezone may well have it; the document does not speak of it. */
  | { readonly kind: 'undescribed'; readonly path: 'known' | 'unknown' };

/** Judges exchanges by openapi.yaml: Prism, and beside it our own checks. */
export interface Referee {
  judgeRequest(request: SeenRequest): Promise<{ readonly route: Route; readonly findings: readonly Finding[] }>;
  judgeAnswer(route: Route, request: SeenRequest, answer: SeenAnswer): Promise<readonly Finding[]>;
}

/** With more violations Prism is not asked as well: it makes two dozen of each, and gigabytes of a hundred thousand. */
const ENOUGH = 50;

/** How a referee judges. */
export interface RefereeOptions {
  /** What the document does not speak of is a violation too. */
  readonly strict?: boolean;
  /** Judge one side of the exchanges alone. */
  readonly only?: 'requests' | 'responses';
  /** Where paths lead: all paths of the document, unless it is to judge a part of them. */
  readonly routes?: MatchRoute;
}

/** Makes a referee. */
export function createReferee(
  prism: PrismJudge,
  { strict = false, only, routes = matchRoute }: RefereeOptions = {},
): Referee {
  return {
    async judgeRequest(request) {
      const route = routeOf(routes, request);
      if (only === 'responses') return { route, findings: [] };
      switch (route.kind) {
        case 'undescribed':
          return { route, findings: strict ? [undescribed(request, route.path)] : [] };
        case 'wrong method':
          return { route, findings: [wrongMethod(request, route.allow)] };
        case 'described': {
          const { operation } = route;
          const ours = judgeRequestOurselves(operation, request);
          if (ours.length > ENOUGH) return { route, findings: ours };
          // Its own check of names and passwords takes a password with a colon for none.
          const theirs = (await prism.judgeRequest(operation, request)).filter(
            ({ part }) => part !== 'credentials' || !hasCredentials(operation, request),
          );
          const seen = theirs.filter(({ part }) => part !== 'body' || request.body.unseen === null);
          return { route, findings: mergeFindings(seen, ours) };
        }
      }
    },
    async judgeAnswer(route, request, answer) {
      if (only === 'requests') return [];
      if (route.kind === 'undescribed' || (route.kind === 'wrong method' && answer.status !== 405)) {
        return answer.status === 501 ? [notImplemented()] : [];
      }
      const { operation } = route;
      const ours = judgeAnswerOurselves(operation, request, answer);
      if (ours.length > ENOUGH) return ours;
      const theirs = (await prism.judgeAnswer(operation, answer)).filter(
        (finding) => !isAdmitted(finding, operation, answer, ours),
      );
      return mergeFindings(theirs, ours);
    },
  };
}

function routeOf(routes: MatchRoute, { method, target }: SeenRequest): Route {
  const segments = splitPath(target);
  const item = segments === null ? undefined : routes(segments)?.item;
  // Of some paths the document says nothing but which methods Onezone has there.
  if (item === undefined || Object.keys(item.operations).length === 0) return { kind: 'undescribed', path: 'unknown' };
  const operation = item.operations[method];
  if (operation !== undefined) return { kind: 'described', operation };
  const [any] = Object.values(item.operations);
  if (any === undefined || item.allow.includes(method)) return { kind: 'undescribed', path: 'known' };
  return { kind: 'wrong method', operation: any, allow: item.allow };
}

function undescribed({ method }: SeenRequest, path: 'known' | 'unknown'): Finding {
  const [part, message] =
    path === 'unknown'
      ? (['path', 'is not described in openapi.yaml'] as const)
      : (['method', `${method} is not described in openapi.yaml, though Onezone has it here`] as const);
  return { direction: 'request', part, pointer: '', code: 'undescribed', message, judges: ['onezone-mock'] };
}

function wrongMethod({ method }: SeenRequest, allow: readonly string[]): Finding {
  const message = `${method} is not a method of this path, which has ${allow.join(', ')}`;
  return { direction: 'request', part: 'method', pointer: '', code: 'method', message, judges: ['onezone-mock'] };
}

/** Prism would put an answer of its own in its place. */
function notImplemented(): Finding {
  const message = '501: the upstream has not what was asked for';
  return { direction: 'response', part: 'status', pointer: '', code: 'status', message, judges: ['onezone-mock'] };
}

/** What Prism alone complains of where the document admits it in a way that OpenAPI does not have. */
function isAdmitted(finding: Finding, operation: Operation, answer: SeenAnswer, ours: readonly Finding[]): boolean {
  const { body, status } = answer;
  const isBody = finding.part === 'body' || finding.pointer === '/content-type';
  if (!isBody) return false;
  if (body.unseen !== null) return finding.part === 'body';
  const mayBeEmpty = answersOf(operation)[status]?.emptyBody !== 'never';
  return body.bytes.length === 0 && mayBeEmpty && !ours.some(({ part }) => part === 'body');
}
