import type { PlainAnswer, PlainRequest } from '../../api/plain-http.ts';

/** Somebody who is told of every answer of a server, and has a last word. */
export interface Watch {
  readonly onAnswer: (request: PlainRequest, answer: PlainAnswer) => void;
  /** Once the server has ended; tells the exit code. */
  finish(): Promise<number>;
}
