import { watchAnswers, type AnswerWatch } from '../../proxy/watch-answers.ts';
import type { Result } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { openSession, type SessionOptions } from './referee-session.ts';

/** A judge of what a server of this process answers. */
export interface Checks {
  readonly onAnswer: AnswerWatch['onAnswer'] | null;
  /** Writes the report once everything is judged; tells the exit code. */
  finish(): Promise<number>;
}

/** Calls a referee for a server of this process. */
export async function checkAnswers(options: SessionOptions, terminal: Terminal): Promise<Result<Checks>> {
  const opened = await openSession(options, terminal);
  if (!opened.ok) return opened;
  const { referee, onExchange, finish } = opened.value;
  const { onAnswer, settle } = watchAnswers(referee, onExchange);
  return { ok: true, value: { onAnswer, finish: () => settle().then(finish) } };
}
