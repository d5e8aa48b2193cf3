import { findByName, type Named } from '../../zone/find-by-name.ts';
import { printable } from '../printable.ts';
import { failed, type Result } from '../problem.ts';

/** Finds an entity of the world by name or id. */
export function findIn<T extends Named>(kind: string, entities: readonly T[], name: string): Result<T> {
  try {
    return { ok: true, value: findByName(kind, entities, name) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return failed(printable(error.message), '', 'Use one of those, or name another world with --world.');
  }
}
