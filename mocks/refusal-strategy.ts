import type { PlainAnswer, Refusal } from '../src/api/plain-http.ts';
import { printWarning } from './print.ts';

/**
 * What to do when Onezone refuses a request: `ignore` it; `warn` on the console when the answer is empty, since such an
 * answer does not say why; or call a function with every refusal.
 */
export type RefusalStrategy = 'ignore' | 'warn' | ((refused: RefusedRequest) => void);

/** A request that Onezone refused. */
export interface RefusedRequest {
  readonly method: string;
  readonly url: string;
  /** Of the answer. */
  readonly status: number;
  readonly refusal: Refusal;
}

/** Does with an answer what the strategy says, if it is a refusal. */
export function reportRefusal(
  { status, body, refusal }: PlainAnswer,
  { method, url }: Pick<Request, 'method' | 'url'>,
  strategy: RefusalStrategy,
): void {
  if (refusal === undefined || strategy === 'ignore') return;
  if (strategy !== 'warn') strategy({ method, url, status, refusal });
  else if (body === '') {
    const { why, next } = refusal;
    printWarning(`Onezone refused a request with an empty answer (${status})`, { method, url }, why, next);
  }
}
