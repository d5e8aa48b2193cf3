import type { OnezoneErrorId } from '../errors/onezone-error.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { CompiledRequestCheck, RequestRule } from './compiled-request-check.ts';
import { requestChecks } from './generated/request-checks.ts';
import type { Operation } from './operation.ts';
import type { SchemaViolation } from './validator.ts';
import { valueAt } from './value-at.ts';

/** What is wrong with a request's body, as far as the document can tell. */
export interface RequestViolation {
  readonly errorId: OnezoneErrorId;
  /** The error that belongs into the details of that one: `badToken` for a `badValueToken`, else null. */
  readonly causeId: OnezoneErrorId | null;
  /** The key of the body that is missing or wrong, or null when the body itself is wrong. */
  readonly key: string | null;
  /** Is it reported before other keys are looked at, also by code? */
  readonly first: boolean;
  /** The keyword of JSON Schema that is violated. */
  readonly keyword: string;
  /** Its particulars, such as `limit` of `minLength`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** A JSON pointer to the offending value, or to where the missing one should be. */
  readonly pointer: string;
  /** The offending value; undefined when it is missing. */
  readonly value: JsonValue | undefined;
}

/**
 * Checks a request's body with the schema of its operation, and tells the first violation in Onezone's order: the
 * body itself, then required keys, then optional ones, each ascending (rest-token-api.md section 2, steps 13 and 14).
 * A valid body, or an operation without one, gives null.
 *
 * What the document leaves to code (`x-onezone-decided-by`) is not looked at. So a violation of one key does not mean
 * that the keys before it are right: decide those first, in the order of `operation.requestKeys`.
 */
export function checkRequest(operation: Operation, body: JsonValue): RequestViolation | null {
  const compiled = requestChecks[operation.operationId];
  if (compiled === undefined || compiled.check(body)) return null;
  return firstOf(compiled, body);
}

/** A violation, what it means, and how early Onezone meets it. */
interface Met {
  readonly violation: SchemaViolation;
  readonly rule: RequestRule;
  readonly key: string | null;
  readonly rank: readonly [key: number, rule: number, depth: number];
}

function firstOf(compiled: CompiledRequestCheck, body: JsonValue): RequestViolation {
  const paths = Object.keys(compiled.rules);
  const met = (compiled.check.errors ?? []).map((violation): Met => {
    const path = ruleOf(violation.schemaPath, compiled.rules);
    const rule = compiled.rules[path];
    if (rule === undefined) throw new Error(`no rule for ${violation.schemaPath}: run npm run codegen`);
    const missing = violation.params['missingProperty'];
    const key = path === '#/required' && typeof missing === 'string' ? missing : rule.key;
    const rank = [
      key === null ? -1 : compiled.keys.indexOf(key),
      paths.indexOf(path),
      violation.schemaPath.length,
    ] as const;
    return { violation, rule, key, rank };
  });
  const sorted = met.toSorted((a, b) => compareRanks(a.rank, b.rank));
  const goesFirst = (one: Met) => one.rule.first === true && sorted.find(({ key }) => key === one.key) === one;
  const first = sorted.find(goesFirst) ?? sorted[0];
  if (first === undefined) throw new Error('a body was refused without a violation');
  const { instancePath, keyword, params } = first.violation;
  const isMissing = keyword === 'required' && typeof params['missingProperty'] === 'string';
  return {
    errorId: first.rule.errorId,
    causeId: first.rule.causeId,
    key: first.key,
    first: first.rule.first === true,
    keyword,
    params,
    pointer: isMissing ? `${instancePath}/${String(params['missingProperty'])}` : instancePath,
    // A part of a JsonValue is one.
    value: isMissing ? undefined : (valueAt(body, instancePath) as JsonValue | undefined),
  };
}

/** The path of the rule for a keyword: its own, or the nearest one above it. */
function ruleOf(schemaPath: string, rules: CompiledRequestCheck['rules']): string {
  let path = schemaPath;
  while (path !== '' && rules[path] === undefined) path = path.slice(0, path.lastIndexOf('/'));
  return path;
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((rank, index) => rank !== b[index]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
