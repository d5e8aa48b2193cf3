import { isRecord } from './is-record.ts';

/** Why a text is no pact, and where. Thrown while one is read, and caught by whoever reads it. */
export class PactFault extends Error {
  readonly where: string;

  constructor(where: string, problem: string) {
    super(problem);
    this.where = where;
  }
}

/** A text. @throws PactFault for anything else. */
export function textOf(value: unknown, where: string): string {
  if (typeof value !== 'string') throw new PactFault(where, 'must be a text');
  return value;
}

/** An object. @throws PactFault for anything else. */
export function objectOf(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new PactFault(where, 'must be an object');
}

/** An object, an empty one where there is none. @throws PactFault for anything else. */
export function optionalObject(value: unknown, where: string): Readonly<Record<string, unknown>> {
  return value === undefined || value === null ? {} : objectOf(value, where);
}
