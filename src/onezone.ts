import type { PlainAnswer, PlainRequest } from './api/plain-http.ts';
import { explainInOnezone, type ExplainContext, type OnezoneExplanation } from './explain-in-onezone.ts';
import { localOnezoneOf, startZone, type LocalOnezone, type OnezoneOptions } from './local-onezone.ts';
import type { Listening } from './server/listen.ts';

/** Where to listen. */
export interface ListenOptions {
  /** 127.0.0.1 when absent: the fake signs with secrets that anybody can derive. */
  readonly host?: string;
  /** A free one when absent or 0. */
  readonly port?: number;
  /** Certificate chain and key in PEM, for https. */
  readonly tls?: { readonly cert: string; readonly key: string };
  /** Called with every answer. */
  readonly onAnswer?: (request: PlainRequest, answer: PlainAnswer) => void;
}

/** A fake Onezone in this process. It shares nothing with any other. */
export interface Onezone extends LocalOnezone {
  /**
   * Explains whether a token would be accepted, as what it was made for or as `context` says, and if not, why: check by
   * check and caveat by caveat. @throws RangeError for a context that means nothing.
   */
  explain(token: string, context?: ExplainContext): OnezoneExplanation;
  /** Serves over TCP. */
  listen(options?: ListenOptions): Promise<Listening>;
}

/**
 * Starts a fake Onezone in this process.
 *
 * @throws TypeError for a world with faults; its message lists each with its path, its value and what to do.
 */
export function createOnezone(options: OnezoneOptions = {}): Onezone {
  const { zone, world, clock } = startZone(options);
  const onezone = localOnezoneOf(zone, world, clock);
  return {
    ...onezone,
    explain: (token, context) => explainInOnezone(zone, token, context),
    listen: async (at = {}) => {
      const { createHttpServer } = await import('./server/http-server.ts');
      const { listen } = await import('./server/listen.ts');
      const { host = '127.0.0.1', port = 0, tls, onAnswer } = at;
      const server = createHttpServer({
        handle: onezone.handle,
        maxBodySize: onezone.world.maxBodySize,
        ...(tls && { tls }),
        ...(onAnswer && { onAnswer }),
      });
      return listen(server, { host, port, scheme: tls === undefined ? 'http' : 'https' });
    },
  };
}
