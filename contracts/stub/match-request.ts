import { credentialsHeader } from '../../src/api/credentials.ts';
import { credentialSchemes } from '../../src/contract/generated/operations.ts';
import { pointerTo, valueAt } from '../../src/contract/value-at.ts';
import type { JsonValue } from '../../src/json/json-value.ts';
import { safeUnknownText } from '../../src/validators/safe-text.ts';
import { credentialsDifference, type KnownCredentials } from './credentials-difference.ts';
import { difference, type Difference } from './difference.ts';
import { ruleFault } from './leaf-rules.ts';
import { matchJson, type ValueJudge } from './match-json.ts';
import { brokenWords } from './broken-words.ts';
import type { RuleList } from './pact-rules.ts';
import { shownPath, shownValue } from './shown.ts';
import type { StubInteraction } from './stub-interaction.ts';
import { MAX_BODY_SIZE, type StubRequest } from './stub-request.ts';
import { timeJudge, type TimeContext } from './time-judge.ts';

/** How a request compares with an interaction. */
export interface RequestMatch {
  readonly interaction: StubInteraction;
  /** None when it is this interaction's request. */
  readonly differences: readonly Difference[];
  /** The more of it, the more the request is just that of the example, but for what it accepts. */
  readonly likeness: number;
  /** Decides between those that are equally like it: what a client accepts, few have thought about. */
  readonly acceptLikeness: number;
}

/** What there is to know besides request and interaction. */
export interface MatchContext extends TimeContext {
  readonly known: KnownCredentials;
  readonly accepted: ReadonlySet<string>;
  /** Judges that come before those of the interaction, by JSON pointer into the example's body. */
  readonly judges?: ReadonlyMap<string, ValueJudge>;
}

/** Headers that say who calls, in one of several ways. */
const CREDENTIALS: ReadonlySet<string> = new Set(credentialSchemes.map(({ header }) => header));
/** The very text is a little more like the example than the same JSON. */
const SAME_TEXT = 0.25;
/** Headers that change the answer by being there at all, which Pact would pass over. */
const TELLING = ['x-onedata-service-token', 'x-onedata-consumer-token', 'content-type'] as const;

/** Compares a request with the example of an interaction, by the rules of the pact and by what its states mean. */
export function matchRequest(interaction: StubInteraction, request: StubRequest, context: MatchContext): RequestMatch {
  const { operation, pact } = interaction;
  const credentials = credentialsDifference({
    operation,
    expected: pact.request.headers,
    found: request.headers,
    known: context.known,
    accepted: context.accepted,
  });
  const headers = headerMatch(interaction, request);
  const body = bodyMatch(interaction, request, context);
  const differences = [
    ...methodDifferences(interaction, request),
    ...pathDifferences(interaction, request),
    ...queryDifferences(interaction, request),
    ...(credentials === null ? [] : [credentials]),
    ...headers.differences,
    ...body.differences,
  ];
  const { acceptLikeness } = headers;
  const asSent = pact.request.path === request.sentPath ? 1 : 0;
  return { interaction, differences, likeness: headers.likeness + body.likeness + asSent, acceptLikeness };
}

function methodDifferences({ pact }: StubInteraction, { method }: StubRequest): readonly Difference[] {
  const wanted = pact.request.method;
  if (method === wanted) return [];
  return [difference({ part: 'method', rule: 'operation', found: method, expected: { const: wanted } })];
}

function pathDifferences(
  { pact, rules, stateValues }: StubInteraction,
  { path, sentPath }: StubRequest,
): readonly Difference[] {
  const wanted = pact.request.path;
  if (wanted === sentPath) return [];
  const isState = stateValues.some(({ part }) => part === 'path');
  const fault = isState ? sameText(wanted, path) : textFault(rules.path, wanted, path);
  if (fault === null) return [];
  return [difference({ part: 'path', rule: 'operation', found: shownPath(path), expected: fault })];
}

function queryDifferences({ pact, rules }: StubInteraction, { query }: StubRequest): readonly Difference[] {
  const wanted = pact.request.query;
  const names = new Set([...Object.keys(wanted), ...query.keys()]);
  return [...names].flatMap((name) => {
    const [expected, found] = [(wanted[name] ?? []).join(','), query.getAll(name).join(',')];
    const isThere = query.has(name);
    if (isThere && name in wanted && textFault(rules.query.get(name) ?? null, expected, found) === null) return [];
    const should = name in wanted ? `should be ${JSON.stringify(expected)}` : 'should not be there';
    const is = isThere ? `is ${JSON.stringify(shownValue(name, found))}` : 'is missing';
    const words = `has a query in which ${JSON.stringify(name)} ${is}, and ${should}`;
    return [difference({ part: 'path', rule: 'operation', expected: { being: should }, words })];
  });
}

function headerMatch({ pact, rules, operation, stateValues }: StubInteraction, { headers }: StubRequest) {
  const differences: Difference[] = [];
  let likeness = 0;
  let acceptLikeness = 0;
  // Who calls was compared, in whatever header; what is beside that is what the interaction is about.
  const counting = operation === undefined ? '' : credentialsHeader(pact.request.headers, operation);
  for (const [name, wanted] of Object.entries(pact.request.headers)) {
    const found = headers[name];
    if (isCredentials(name, operation)) {
      likeness += found === wanted ? 1 : 0;
      if (found !== undefined || name === counting) continue;
    }
    const isOfState = stateValues.some(({ part, at }) => part === 'header' && at === name);
    const ruled = isOfState ? null : (rules.headers.get(name) ?? null);
    const fault = found === undefined ? { const: wanted } : headerFault(name, ruled, wanted, found);
    const same = found === wanted ? 1 : 0.5;
    if (fault === null && name === 'accept') acceptLikeness += same;
    else if (fault === null) likeness += same;
    else {
      const rule = name === 'content-type' ? 'mediaType' : 'header';
      const is = found === undefined ? {} : { found: safeUnknownText(found) };
      differences.push(difference({ part: 'header', pointer: pointerTo('', name), rule, ...is, expected: fault }));
    }
  }
  const hasBody = pact.request.body.kind === 'json' || pact.request.body.kind === 'text';
  for (const name of TELLING) {
    const found = headers[name];
    if (found === undefined || pact.request.headers[name] !== undefined) continue;
    // Without a body nobody looks at its type.
    if (name === 'content-type' && !hasBody) continue;
    const pointer = pointerTo('', name);
    const shown = safeUnknownText(found);
    differences.push(
      difference({ part: 'header', pointer, rule: 'header', found: shown, expected: { present: false } }),
    );
  }
  return { differences, likeness, acceptLikeness };
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
    differences: [difference({ part: 'body', rule, expected: { being }, words })],
    likeness: 0,
  });
  switch (wanted.kind) {
    // Pact would take any body here. But Onezone reads it, so what it says is no matter of taste.
    case 'missing':
    case 'empty':
      if (body.kind === 'empty') return { differences: [], likeness: 1 };
      return problem('empty', `has ${size} bytes, and should be empty`, 'nothing');
    case 'text': {
      if (text() === wanted.text) return { differences: [], likeness: SAME_TEXT + leavesOf(json) };
      return problem('json', 'is not the text of the example', 'the text of the example, to the letter');
    }
    case 'json': {
      if (body.kind === 'empty') return problem('empty', 'is empty', 'JSON');
      if (size > MAX_BODY_SIZE) return problem('json', `has more than ${MAX_BODY_SIZE} bytes`, 'a shorter one');
      if (json === undefined) return problem('json', `is ${brokenWords(request)}`, 'JSON');
      const judges = new Map([...judgesOf(interaction, context), ...(context.judges ?? [])]);
      // What JSON.parse gave is a JSON value.
      const match = matchJson(wanted.value as JsonValue, json, { rules: interaction.rules.body, judges });
      return { differences: match.differences, likeness: match.exact + match.literal };
    }
  }
}

/** As many values as would be compared one by one. */
function leavesOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return value === undefined ? 0 : 1;
  return Object.values(value).reduce<number>((sum, member) => sum + leavesOf(member), 0);
}

/** What the states give is judged by what it means: a time by the clock, everything else by the example alone. */
function judgesOf({ stateValues, pact }: StubInteraction, context: MatchContext): ReadonlyMap<string, ValueJudge> {
  const { body } = pact.request;
  const judges = new Map<string, ValueJudge>();
  for (const { name, part, at } of stateValues) {
    if (part !== 'body' || body.kind !== 'json') continue;
    // With what stands around the value: `opw-` before the id of a provider.
    const example = valueAt(body.value, at);
    const words = `is not the ${name} of this interaction's state, which is ${JSON.stringify(example)}`;
    const exactly: ValueJudge = { fault: (found) => (found === example ? null : words), isNarrow: false };
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
