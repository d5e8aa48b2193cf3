import type { PlainAnswer } from '../../src/api/plain-http.ts';
import { valueAt } from '../../src/contract/value-at.ts';
import { showJson } from '../../src/contract/violation-words.ts';
import type { JsonValue } from '../../src/json/json-value.ts';
import type { PactResponse } from '../load-pact.ts';
import { ruleFault } from '../stub/leaf-rules.ts';
import { matchJson } from '../stub/match-json.ts';
import { sameJson } from '../stub/same-json.ts';
import { DESCRIPTION, ERROR_ID } from './error-places.ts';
import type { FilledMessage } from './filled-message.ts';
import { jsonIn } from './outcome.ts';
import { bodyRuleLists, ruleListOf } from './rule-lists.ts';

/** What an interaction does not take of the answer that our fake gives: headers and body, by the rules of the pact. */
export function answerFaults(response: PactResponse, expected: FilledMessage, answer: PlainAnswer): readonly string[] {
  return [
    ...headerFaults(response, answer),
    ...locationFaults(response, answer),
    ...bodyFaults(response, expected, answer),
  ];
}

/** Headers are only held against the answer where they have rules: what they may be without is in the document. */
function headerFaults({ matchingRules, headers }: PactResponse, answer: PlainAnswer): readonly string[] {
  return Object.entries(matchingRules['header'] ?? {}).flatMap(([given, rule]) => {
    const name = given.replace(/\[\d+\]$/, '').toLowerCase();
    const [example, found] = [headers[name], answer.headers[name]];
    if (example === undefined || found === undefined) return [];
    if (ruleFault(ruleListOf(rule), example, found) === null) return [];
    return [`Onezone answers with the header ${name}: ${found}, which its matcher refuses`];
  });
}

/** Where something new is: below the path that ours has, and with the id that stands in the answer. */
function locationFaults({ headers, body }: PactResponse, answer: PlainAnswer): readonly string[] {
  const [example, found] = [headers['location'], answer.headers['location']];
  if (example === undefined || found === undefined) return [];
  const [own, id] = splitLocation(found);
  const [path, exampleId] = splitLocation(example);
  if (path !== own) return [`the location is ${example}, and Onezone answers with ${found}`];
  const key = Object.entries(objectIn(jsonIn(answer.body))).find(([, value]) => value === id)?.[0];
  const said = key === undefined || body.kind !== 'json' ? undefined : objectIn(body.value)[key];
  if (said === undefined || said === exampleId) return [];
  return [`the location is ${example}, and ${key} is ${showJson(said)}`];
}

function splitLocation(location: string): readonly [path: string, id: string] {
  const path = location.replace(/^[a-z]+:\/\/[^/]*/i, '');
  const slash = path.lastIndexOf('/');
  return [path.slice(0, slash), path.slice(slash + 1)];
}

function objectIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}; // just looked
}

function bodyFaults(response: PactResponse, expected: FilledMessage, answer: PlainAnswer): readonly string[] {
  const example = expected.body.kind === 'text' ? jsonIn(expected.body.text) : undefined;
  const wanted = expected.body.kind === 'json' ? expected.body.value : example;
  const found = jsonIn(answer.body);
  if (wanted === undefined || found === undefined || answer.bytes !== undefined) return [];
  const [own, other] = [wanted as JsonValue, found as JsonValue]; // what JSON.parse gave
  const { differences } = matchJson(own, other, { rules: bodyRuleLists(response.matchingRules), judges: new Map() });
  const refused = differences.filter(({ pointer, rule }) => {
    if (DESCRIPTION.test(pointer)) return false;
    if (rule !== 'additionalProperties' || pointer.startsWith('/error/')) return true;
    // Keys that an interaction does not name may be there; items of a list may not, nor what makes another error of it.
    return Array.isArray(valueAt(other, pointer.replace(/\/[^/]*$/, '')));
  });
  const echoes = expected.pointers.filter((pointer) => {
    const value = valueAt(other, pointer) as JsonValue | undefined;
    return value !== undefined && !sameJson(value, valueAt(own, pointer) as JsonValue);
  });
  const pointers = [...new Set([...refused.map(({ pointer }) => pointer), ...echoes])];
  // Another error has other details, which is no news.
  const ids = pointers.filter((pointer) => ERROR_ID.test(pointer));
  return (ids.length > 0 ? ids : pointers).map((pointer) => {
    const at = pointer === '' ? '' : ` at ${pointer}`;
    return `Onezone answers this request with ${shown(valueAt(other, pointer))}${at}, and not as it stands here: ${shown(valueAt(own, pointer))}`;
  });
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : showJson(value);
}
