import type { Dispatcher } from 'undici';
import type { PlainAnswer } from '../src/api/plain-http.ts';

/**
 * Gives an answer to whoever made a request with undici, in the steps of undici's protocol for that.
 *
 * @throws TypeError for handlers of undici 6 and older, which know another protocol.
 */
export function undiciReply(handler: Dispatcher.DispatchHandler, answer: () => Promise<PlainAnswer>): void {
  if (handler.onRequestStart === undefined && 'onConnect' in handler) {
    throw new TypeError('This is undici 6 or older, which takes answers otherwise: install undici 7 or newer.');
  }
  const controller = createController(handler);
  handler.onRequestStart?.(controller, {});
  if (controller.aborted) return;
  void answer().then(
    ({ status, headers, body, bytes }) => {
      if (controller.aborted) return;
      controller.rawHeaders = Object.entries(headers)
        .flat()
        .map((text) => Buffer.from(text, 'latin1'));
      handler.onResponseStart?.(controller, status, headers, '');
      if (bytes !== undefined || body !== '') handler.onResponseData?.(controller, Buffer.from(bytes ?? body));
      handler.onResponseEnd?.(controller, {});
    },
    (error: unknown) => {
      // The body of the request broke off, say.
      if (controller.aborted) return;
      handler.onResponseError?.(controller, error instanceof Error ? error : new Error(String(error)));
    },
  );
}

function createController(handler: Dispatcher.DispatchHandler): Dispatcher.DispatchController {
  let reason: Error | null = null;
  let paused = false;
  const controller: Dispatcher.DispatchController = {
    get aborted() {
      return reason !== null;
    },
    get paused() {
      return paused;
    },
    get reason() {
      return reason;
    },
    rawHeaders: null,
    rawTrailers: [],
    abort: (given) => {
      if (reason !== null) return;
      reason = given;
      handler.onResponseError?.(controller, given);
    },
    // The whole body is there at once: undici buffers it.
    pause: () => {
      paused = true;
    },
    resume: () => {
      paused = false;
    },
  };
  return controller;
}
