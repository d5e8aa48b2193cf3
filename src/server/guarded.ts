import type { PlainAnswer, PlainRequest } from '../api/plain-http.ts';

/**
 * A handler that does not throw. A fault of the fake's own becomes an empty 500 whose refusal says so: one request must
 * never take the others down.
 */
export function guarded(handle: (request: PlainRequest) => PlainAnswer): (request: PlainRequest) => PlainAnswer {
  return (request) => {
    try {
      return handle(request);
    } catch (error) {
      const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      const refusal = {
        check: 'fault',
        why: `the fake itself failed on this request (${what.slice(0, 200)})`,
        next: 'this is a bug of onezone-mock: please report it with the request',
      };
      return { status: 500, headers: {}, body: '', refusal };
    }
  };
}
