import type { Coverage, StatusCount } from './coverage.ts';
import { operations } from './generated/operations.ts';
import { answersOf } from './answers-of.ts';
import type { Operation } from './operation.ts';

/** What was seen of the document and what was not, everything in the document's order. */
export interface CoverageReport {
  readonly summary: { readonly [Kind in 'operations' | 'statuses' | 'errors']: Share };
  readonly operations: readonly OperationCoverage[];
  /** Answers to requests that are none of the document's operations. */
  readonly elsewhere: readonly { readonly place: string; readonly count: number }[];
}

/** How many of the document's things were seen. */
export interface Share {
  readonly seen: number;
  readonly of: number;
  /** Rounded down, so that 100 means all of them. */
  readonly percent: number;
}

/** What was seen of an operation. */
export interface OperationCoverage {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly count: number;
  readonly statuses: readonly StatusCoverage[];
}

/** What was seen of a status. */
export interface StatusCoverage {
  readonly status: number;
  readonly count: number;
  /** Does the document have it? */
  readonly documented: boolean;
  readonly errors: readonly ErrorCoverage[];
}

/** How often an error was seen. */
export interface ErrorCoverage {
  readonly name: string;
  readonly count: number;
  /** Does the document have it with this status? */
  readonly documented: boolean;
}

const UNSEEN: StatusCount = { count: 0, errors: {} };

/** Holds what was seen against the document. */
export function coverageReport(coverage: Coverage): CoverageReport {
  const covered = Object.values<Operation>(operations).map((operation) => operationCoverage(operation, coverage));
  const statuses = covered.flatMap((operation) => operation.statuses).filter(({ documented }) => documented);
  const errors = statuses.flatMap((status) => status.errors).filter(({ documented }) => documented);
  return {
    summary: { operations: shareOf(covered), statuses: shareOf(statuses), errors: shareOf(errors) },
    operations: covered,
    elsewhere: Object.entries(coverage.elsewhere).map(([place, count]) => ({ place, count })),
  };
}

function operationCoverage(operation: Operation, coverage: Coverage): OperationCoverage {
  const { operationId, method, path } = operation;
  const responses = answersOf(operation);
  const counted = Object.hasOwn(coverage.operations, operationId) ? (coverage.operations[operationId] ?? {}) : {};
  const statuses = union(Object.keys(responses), Object.keys(counted)).map((status): StatusCoverage => {
    const response = Object.hasOwn(responses, status) ? responses[Number(status)] : undefined;
    const { count, errors } = (Object.hasOwn(counted, status) ? counted[status] : undefined) ?? UNSEEN;
    const known = response?.errorNames ?? [];
    return {
      status: Number(status),
      count,
      documented: response !== undefined,
      errors: union(known, Object.keys(errors)).map((name) => ({
        name,
        count: Object.hasOwn(errors, name) ? (errors[name] ?? 0) : 0,
        documented: known.includes(name),
      })),
    };
  });
  return { operationId, method, path, count: statuses.reduce((sum, { count }) => sum + count, 0), statuses };
}

function union(documented: readonly string[], seen: readonly string[]): readonly string[] {
  return [...new Set([...documented, ...seen])];
}

function shareOf(things: readonly { readonly count: number }[]): Share {
  const seen = things.filter(({ count }) => count > 0).length;
  return { seen, of: things.length, percent: things.length === 0 ? 100 : Math.floor((100 * seen) / things.length) };
}
