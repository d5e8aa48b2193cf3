import type { Way } from '../../src/proxy/forward.ts';
import type { Patience } from './patience.ts';

/** How to reach a server that is asked here: the verified one, that with the provider states, a broker. */
export interface TargetWay extends Way {
  /** How long to wait for a whole answer, from the connection to the last byte. */
  readonly timeoutMilliseconds: number;
  /** When to give it up; never when absent. */
  readonly patience?: Patience;
  /** The option that names it, for what is told of it; `--target` when absent. */
  readonly option?: string;
}
