import { pointerTo } from '../../src/contract/value-at.ts';
import type { JsonValue } from '../../src/json/json-value.ts';
import { makeProblem } from '../../src/validators/make-problem.ts';
import type { Problem } from '../../src/validators/problem.ts';
import { credentialsProblem, type KnownCredentials } from './credentials-problem.ts';
import { ruleFault } from './leaf-rules.ts';
import { matchJson, type ValueJudge } from './match-json.ts';
import type { RuleList } from './pact-rules.ts';
import type { StubInteraction } from './stub-interaction.ts';
import type { StubRequest } from './stub-request.ts';
import { timeJudge, type TimeContext } from './time-judge.ts';

/** How a request compares with an interaction. */
export interface RequestMatch {
  readonly interaction: StubInteraction;
  /** None when it is this interaction's request. */
  readonly differences: readonly Problem[];
  /** The more of it, the more the request is just that of the example. */
  readonly likeness: number;
}

/** What there is to know besides request and interaction. */
export interface MatchContext extends TimeContext {
  readonly known: KnownCredentials;
  readonly accepted: ReadonlySet<string>;
  /** Judges that come before those of the interaction, by JSON pointer into the example's body. */
  readonly judges?: ReadonlyMap<string, ValueJudge>;
}

/** Headers that say who calls, in one of several ways. */
const CREDENTIALS = new Set(['x-auth-token', 'authorization', 'macaroon']);

/** Compares a request with the example of an interaction, by the rules of the pact and by what its states mean. */
export function matchRequest(interaction: StubInteraction, request: StubRequest, context: MatchContext): RequestMatch {
  const { operation, pact } = interaction;
  const credentials = credentialsProblem({
    operation,
    expected: pact.request.headers,
    found: request.headers,
    known: context.known,
    accepted: context.accepted,
  });
  const headers = headerMatch(interaction, request);
  const body = bodyMatch(interaction, request, context);
  const differences = [
    ...methodProblems(interaction, request),
    ...pathProblems(interaction, request),
    ...queryProblems(interaction, request),
    ...(credentials === null ? [] : [credentials]),
    ...headers.differences,
    ...body.differences,
  ];
  return { interaction, differences, likeness: headers.likeness + body.likeness };
}

function methodProblems({ pact }: StubInteraction, { method }: StubRequest): readonly Problem[] {
  const wanted = pact.request.method;
  if (method === wanted) return [];
  return [
    makeProblem({ side: 'request', part: 'method', rule: 'operation', found: method, expected: { const: wanted } }),
  ];
}

function pathProblems({ pact, rules, stateValues }: StubInteraction, { path }: StubRequest): readonly Problem[] {
  const wanted = pact.request.path;
  const isState = stateValues.some(({ part }) => part === 'path');
  const fault = isState ? sameText(wanted, path) : textFault(rules.path, wanted, path);
  if (fault === null) return [];
  return [makeProblem({ side: 'request', part: 'path', rule: 'operation', found: path, expected: fault })];
}

function queryProblems({ pact, rules }: StubInteraction, { query }: StubRequest): readonly Problem[] {
  const wanted = pact.request.query;
  const names = new Set([...Object.keys(wanted), ...query.keys()]);
  return [...names].flatMap((name) => {
    const [expected, found] = [(wanted[name] ?? []).join(','), query.getAll(name).join(',')];
    const isThere = query.has(name);
    if (isThere && name in wanted && textFault(rules.query.get(name) ?? null, expected, found) === null) return [];
    const should = name in wanted ? `should be ${JSON.stringify(expected)}` : 'should not be there';
    const is = isThere ? `is ${JSON.stringify(found)}` : 'is missing';
    const words = `has a query in which ${JSON.stringify(name)} ${is}, and ${should}`;
    return [makeProblem({ side: 'request', part: 'path', rule: 'operation', expected: { being: should }, words })];
  });
}

function headerMatch({ pact, rules, operation }: StubInteraction, { headers }: StubRequest) {
  const differences: Problem[] = [];
  let likeness = 0;
  for (const [name, wanted] of Object.entries(pact.request.headers)) {
    const found = headers[name];
    if (isCredentials(name, operation)) {
      likeness += found === wanted ? 1 : 0;
      continue;
    }
    const fault =
      found === undefined ? { const: wanted } : headerFault(name, rules.headers.get(name) ?? null, wanted, found);
    if (fault === null) likeness += 1;
    else {
      const rule = name === 'content-type' ? 'mediaType' : 'header';
      const is = found === undefined ? {} : { found };
      differences.push(
        makeProblem({ side: 'request', part: 'header', pointer: pointerTo('', name), rule, ...is, expected: fault }),
      );
    }
  }
  return { differences, likeness };
}

/** Credentials were compared as such; an operation that openapi.yaml does not have is compared to the letter. */
function isCredentials(name: string, operation: StubInteraction['operation']): boolean {
  return operation !== undefined && CREDENTIALS.has(name);
}

function headerFault(name: string, rules: RuleList | null, wanted: string, found: string) {
  // The names of media types are the same in any case.
  const same = name === 'content-type' || name === 'accept' ? wanted.toLowerCase() === found.toLowerCase() : false;
  return same ? null : textFault(rules, wanted, found);
}

function bodyMatch(interaction: StubInteraction, request: StubRequest, context: MatchContext) {
  const wanted = interaction.pact.request.body;
  const { body, json, size, text } = request;
  const problem = (rule: 'empty' | 'json', words: string, being: string) => ({
    differences: [makeProblem({ side: 'request', part: 'body', rule, expected: { being }, words })],
    likeness: 0,
  });
  switch (wanted.kind) {
    // Pact would take any body here. But Onezone reads it, so what it says is no matter of taste.
    case 'missing':
    case 'empty':
      if (body.kind === 'empty') return { differences: [], likeness: 1 };
      return problem('empty', `has ${size} bytes, and should be empty`, 'nothing');
    case 'text': {
      if (text() === wanted.text) return { differences: [], likeness: 1 };
      return problem('json', 'is not the text of the example', 'the text of the example, to the letter');
    }
    case 'json': {
      if (body.kind === 'empty') return problem('empty', 'is empty', 'JSON');
      if (json === undefined) return problem('json', `is ${faultOf(body)} (${size} bytes)`, 'JSON');
      const judges = new Map([...judgesOf(interaction, context), ...(context.judges ?? [])]);
      // What JSON.parse gave is a JSON value.
      const match = matchJson(wanted.value as JsonValue, json, { rules: interaction.rules.body, judges });
      return { differences: match.differences, likeness: match.exact + match.literal };
    }
  }
}

function faultOf(body: StubRequest['body']): string {
  return body.kind === 'broken' ? body.fault : 'no JSON that Onezone reads';
}

/** What the states give is judged by what it means: a time by the clock, everything else by the example alone. */
function judgesOf({ stateValues }: StubInteraction, context: MatchContext): ReadonlyMap<string, ValueJudge> {
  const judges = new Map<string, ValueJudge>();
  for (const { name, part, at, value } of stateValues) {
    if (part !== 'body') continue;
    const exactly: ValueJudge = (found) =>
      found === value ? null : `is not the ${name} of this interaction's state, which is ${JSON.stringify(value)}`;
    judges.set(at, timeJudge(name, context) ?? exactly);
  }
  return judges;
}

function textFault(rules: RuleList | null, wanted: string, found: string) {
  if (rules === null || rules.rules.length === 0) return sameText(wanted, found);
  return ruleFault(rules, wanted, found)?.expected ?? null;
}

function sameText(wanted: string, found: string) {
  return wanted === found ? null : { const: wanted };
}
