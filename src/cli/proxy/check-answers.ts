import { watchAnswers } from '../../proxy/watch-answers.ts';
import type { Result } from '../problem.ts';
import type { Watch } from '../serve/watch.ts';
import type { Terminal } from '../terminal.ts';
import { openSession, type SessionOptions } from './referee-session.ts';

/** Has a referee judge what a server of this process answers; the report is written once everything is judged. */
export async function checkAnswers(options: SessionOptions, terminal: Terminal): Promise<Result<Watch>> {
  const opened = await openSession(options, terminal);
  if (!opened.ok) return opened;
  const { referee, onExchange, finish } = opened.value;
  const { onAnswer, settle } = watchAnswers(referee, onExchange);
  return { ok: true, value: { onAnswer, finish: () => settle().then(finish) } };
}
