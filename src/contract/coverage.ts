import { answersOf } from './answers-of.ts';
import { errorNameOf } from './error-name.ts';
import type { OperationId } from './generated/operations.ts';
import { replaceLongWords } from './long-words.ts';
import { operationOfRequest } from './operation-of-request.ts';

/** What was seen of the document, as a plain value that can be kept as JSON. Counted up by the functions here alone. */
export interface Coverage {
  /** By operation id, then by status. */
  readonly operations: Readonly<Record<string, Readonly<Record<string, StatusCount>>>>;
  /** Answers to requests that are none of the document's operations, by method, path and status: `GET /api/… 404`. */
  readonly elsewhere: Readonly<Record<string, number>>;
}

/** How often a status was seen, and with which errors. */
export interface StatusCount {
  readonly count: number;
  /** By name: an id, and behind dots those of the errors in its details, as `badValueToken.badToken`. */
  readonly errors: Readonly<Record<string, number>>;
}

/** What recordAnswer needs to know of an exchange. */
export interface AnswerToRecord {
  readonly method: string;
  /** A path or a URL, with or without a query. */
  readonly path: string;
  readonly status: number;
  /** JSON text, its bytes, or what was parsed from it. */
  readonly body: unknown;
}

type Counts = Record<string, number>;
interface Counting {
  readonly operations: Record<string, Record<string, { count: number; readonly errors: Counts }>>;
  readonly elsewhere: Counts;
}

/** More things that the document does not know are counted together: a hostile server could make up millions. */
const MAX_UNKNOWN = 100;
const OTHERS = 'others';
const MAX_PATH = 200;

/** Nothing seen yet. */
export function createCoverage(): Coverage {
  return { operations: {}, elsewhere: {} };
}

/**
 * Counts an answer: under its operation, or under its path when that is none of the document's. A 405 belongs to every
 * operation of its path.
 */
export function recordAnswer(coverage: Coverage, { method, path, status, body }: AnswerToRecord): void {
  const { plainPath, operation, item } = operationOfRequest(method, path);
  const error = status >= 400 ? errorNameOf(body) : null;
  if (operation !== undefined) {
    recordOutcome(coverage, operation.operationId, status, error);
  } else if (item !== undefined && status === 405 && Object.keys(item.operations).length > 0) {
    for (const other of Object.values(item.operations)) {
      if (other !== undefined) recordOutcome(coverage, other.operationId, status, error);
    }
  } else {
    const place = replaceLongWords(plainPath.slice(0, MAX_PATH), () => '…');
    add(open(coverage).elsewhere, `${/^[A-Z]{1,20}$/.test(method) ? method : '?'} ${place} ${status}`);
  }
}

/** Counts an answer whose operation and error are known. */
export function recordOutcome(
  coverage: Coverage,
  operationId: OperationId | (string & {}),
  status: number,
  error: string | null,
): void {
  const counts: Counts = error === null ? {} : { [error]: 1 };
  addOutcome(open(coverage), operationId, isStatus(status) ? String(status) : '0', { count: 1, errors: counts });
}

/** What several coverages have seen together. */
export function mergeCoverages(coverages: readonly Coverage[]): Coverage {
  const merged = createCoverage();
  const counting = open(merged);
  for (const { operations, elsewhere } of coverages) {
    for (const [operationId, statuses] of Object.entries(operations)) {
      for (const [status, seen] of Object.entries(statuses)) addOutcome(counting, operationId, status, seen);
    }
    for (const [place, times] of Object.entries(elsewhere)) add(counting.elsewhere, place, times);
  }
  return merged;
}

/** Others cannot come over HTTP, and count as 0. */
function isStatus(status: number): boolean {
  return Number.isInteger(status) && status >= 100 && status < 1000;
}

/** Whoever only reads a coverage shall not be able to count. */
function open(coverage: Coverage): Counting {
  return coverage;
}

function addOutcome({ operations }: Counting, operationId: string, status: string, seen: StatusCount): void {
  const statuses = own(operations, operationId, () => ({}));
  const counted = own(statuses, status, () => ({ count: 0, errors: {} }));
  counted.count += seen.count;
  const known = errorNamesOf(operationId, status);
  for (const [name, times] of Object.entries(seen.errors)) add(counted.errors, name, times, known);
}

function errorNamesOf(operationId: string, status: string): readonly string[] {
  return answersOf({ operationId })[Number(status)]?.errorNames ?? [];
}

function add(counts: Counts, name: string, times = 1, known: readonly string[] = []): void {
  const isOwn = Object.hasOwn(counts, name) || known.includes(name);
  const key = isOwn || unknownIn(counts, known) < MAX_UNKNOWN ? name : OTHERS;
  counts[key] = (Object.hasOwn(counts, key) ? (counts[key] ?? 0) : 0) + times;
}

function unknownIn(counts: Counts, known: readonly string[]): number {
  return Object.keys(counts).filter((name) => !known.includes(name)).length;
}

/** The entry of a record, made when it is not there yet. Names such as `constructor` are names like others. */
function own<Value>(record: Record<string, Value>, key: string, make: () => Value): Value {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  if (value !== undefined) return value;
  const made = make();
  record[key] = made;
  return made;
}
