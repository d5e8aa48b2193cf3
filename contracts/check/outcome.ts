import type { PlainAnswer } from '../../src/api/plain-http.ts';
import { valueAt } from '../../src/contract/value-at.ts';

/** The ids of an error and of those in its details, from the outside in. */
export function errorIdsIn(body: unknown): readonly string[] {
  const ids: string[] = [];
  let error = valueAt(body, '/error');
  while (error !== undefined) {
    const id = valueAt(error, '/id');
    if (typeof id === 'string') ids.push(id);
    const outer = error;
    error = ['authError', 'tokenError']
      .map((key) => valueAt(outer, `/details/${key}`))
      .find((one) => one !== undefined);
  }
  return ids;
}

/** What came of a request, in words: `401 unauthorized (badToken)`. */
export function outcomeOf({ status, body }: PlainAnswer): string {
  const [id, ...causes] = errorIdsIn(jsonIn(body));
  return [String(status), id, causes.length === 0 ? undefined : `(${causes.join(', ')})`]
    .filter((word) => word !== undefined)
    .join(' ');
}

/** The JSON of a text; undefined when it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
