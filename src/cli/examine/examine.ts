import { handle } from '../../api/handle.ts';
import type { PlainAnswer } from '../../api/plain-http.ts';
import { operationById } from '../../contract/operation-by-id.ts';
import { parseToken } from '../../token/parsed-token.ts';
import type { Zone } from '../../zone/zone.ts';
import { describeToken } from './describe-token.ts';
import { openZone, type WorldOptions } from '../open-zone.ts';
import { EXIT, tellProblem, type Problem } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { tokenFromInput } from '../token-from-input.ts';

/** Which token to examine against which world, and how to print it. */
export interface ExamineOptions extends WorldOptions {
  readonly secret?: string;
  readonly json?: boolean;
}

/** Examines a token and prints what it says; tells the exit code. */
export async function examine(
  argument: string | undefined,
  options: ExamineOptions,
  terminal: Terminal,
): Promise<number> {
  const given = await tokenFromInput(argument, options, terminal, 'examine');
  if (!given.ok) return refuse(terminal, given.problem);
  const opened = await openZone(options, terminal);
  if (!opened.ok) return refuse(terminal, opened.problem);

  const token = given.value;
  const { world, zone } = opened.value;
  const answer = askZone(zone, token);
  const { out } = terminal;
  if (options.json === true) {
    if (answer.body !== '') out.write(`${answer.body}\n`);
  } else {
    const parsed = parseToken(token, world.maxTokenSize);
    if (typeof parsed !== 'string') out.write(describeToken(parsed, opened.value, out, options.secret));
  }
  if (answer.status === 200) return EXIT.ok;
  tellProblem(terminal, {
    what: `Onezone's examine answers ${answer.status} to this.`,
    evidence: answer.refusal?.why ?? '',
    next: answer.refusal?.next ?? '',
  });
  return EXIT.refused;
}

function refuse(terminal: Terminal, problem: Problem): number {
  tellProblem(terminal, problem);
  return EXIT.usage;
}

/** What the server would answer. */
function askZone(zone: Zone, token: string): PlainAnswer {
  const { method, path } = operationById('examine_token');
  return handle(zone, {
    method,
    path,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
    peerIp: '127.0.0.1',
  });
}
