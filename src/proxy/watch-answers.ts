import type { PlainAnswer, PlainRequest } from '../api/plain-http.ts';
import type { Exchange } from './exchange.ts';
import { recordExchange } from './record-exchange.ts';
import type { Referee } from './referee.ts';
import { NO_BODY, readBody, type SeenAnswer, type SeenBody, type SeenRequest } from './seen.ts';

/** Has what a server of this process answers judged, after the caller got it. */
export interface AnswerWatch {
  readonly onAnswer: (request: PlainRequest, answer: PlainAnswer) => void;
  /** Waits until everything is judged. */
  settle(): Promise<void>;
}

/** Makes a watch over a server, which calls `onAnswer` with everything that it answers. */
export function watchAnswers(referee: Referee, onExchange: (exchange: Exchange) => void): AnswerWatch {
  let last = Promise.resolve();
  const judge = async (plain: PlainRequest, { status, headers, body, bytes }: PlainAnswer): Promise<void> => {
    const { method, path, headers: sent } = plain;
    const request: SeenRequest = { method, target: path, headers: sent, body: seen(plain.body) };
    const answer: SeenAnswer = { status, headers, body: seen(bytes ?? body) };
    const { route, findings } = await referee.judgeRequest(request);
    const all = [...findings, ...(await referee.judgeAnswer(route, request, answer))];
    onExchange(recordExchange({ route, request, answer, answered: status, findings: all }));
  };
  return {
    onAnswer(request, answer) {
      // One after the other, so that they are told in order.
      last = last.then(() => judge(request, answer));
    },
    settle: () => last,
  };
}

function seen(body: Uint8Array | string | null): SeenBody {
  if (body === null || body === '') return NO_BODY;
  return readBody(typeof body === 'string' ? new TextEncoder().encode(body) : body);
}
