import { readFile } from 'node:fs/promises';
import type { OperationId } from '../../contract/generated/operations.ts';
import { fileFailure, systemErrorCode } from '../../server/tls/file-failure.ts';
import type { ValidationOptions } from '../../validators/problem.ts';
import { printable } from '../printable.ts';
import { EXIT, failed, tellProblem, type Problem, type Result } from '../problem.ts';
import type { Terminal } from '../terminal.ts';
import { countOf } from '../count-of.ts';
import { looksLikeHttp } from './http-response.ts';
import type { HarCounts } from './judged.ts';
import { openSource, readAll, type Source } from './open-source.ts';
import { readAnswer } from './read-answer.ts';
import { openSession, type SessionOptions } from './session.ts';
import { validateAnswer } from './validate-answer.ts';
import { validateHar } from './validate-har.ts';

/** What to validate, and how to tell. */
export interface ValidateOptions extends SessionOptions {
  readonly operation?: OperationId;
  readonly status?: number;
  /** A file with the body of the request. */
  readonly request?: string;
  /** The domain that new tokens must name. */
  readonly domain?: string;
}

const MAX_ANSWER = 64_000_000;

/** Validates an answer or a HAR; tells the exit code. */
export async function validate(
  path: string | undefined,
  options: ValidateOptions,
  terminal: Terminal,
): Promise<number> {
  const opened = await openSource(path, terminal);
  if (!opened.ok) return refuse(terminal, opened.problem);
  const source = opened.value;
  try {
    const isAnswer = options.status !== undefined || looksLikeHttp(source.beginning);
    return await (isAnswer ? validateOne : validateEntries)(source, options, terminal);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === undefined) throw error;
    const evidence = `The system refuses to read or write on (${code}).`;
    return refuse(terminal, { what: 'The work was broken off.', evidence, next: 'What was told so far holds.' });
  }
}

async function validateOne(source: Source, options: ValidateOptions, terminal: Terminal): Promise<number> {
  const given = await readGiven(source, options);
  if (!given.ok) return refuse(terminal, given.problem);
  const session = await openSession(options, terminal, source.name);
  if (!session.ok) return refuse(terminal, session.problem);
  const { tell, coverage, finish } = session.value;
  await tell(validateAnswer(given.value, judgementOf(options), coverage));
  return conclude(terminal, await finish(null));
}

async function validateEntries(source: Source, options: ValidateOptions, terminal: Terminal): Promise<number> {
  const misfit = whyNoHar(source, options);
  if (misfit !== null) return refuse(terminal, misfit);
  const session = await openSession(options, terminal, source.name);
  if (!session.ok) return refuse(terminal, session.problem);
  const { tell, coverage, finish } = session.value;
  const { counts, fault } = await validateHar(source.chunks, judgementOf(options), coverage, tell);
  // What was judged before a fault is told all the same.
  const finished = await finish(counts);
  const problem = harProblem(source.name, counts, fault);
  return problem === null ? conclude(terminal, finished) : refuse(terminal, problem);
}

function conclude(terminal: Terminal, finished: Result<number>): number {
  if (!finished.ok) return refuse(terminal, finished.problem);
  return finished.value > 0 ? EXIT.refused : EXIT.ok;
}

function judgementOf({ domain }: ValidateOptions): ValidationOptions {
  return domain === undefined ? {} : { onezoneDomain: domain };
}

async function readGiven(source: Source, { operation, status, request }: ValidateOptions) {
  if (operation === undefined) {
    return failed(
      'It is not said which operation this answers.',
      'The same body may be right for one and wrong for another.',
      'Add --operation, such as --operation examine_token.',
    );
  }
  const bytes = await readAll(source, MAX_ANSWER);
  if (bytes === null) {
    return failed(
      `${source.name} is too long.`,
      `It has more than ${MAX_ANSWER} bytes.`,
      'No answer of Onezone is that long.',
    );
  }
  const answer = readAnswer(bytes, source.name, status);
  if (!answer.ok) return answer;
  const requestBody = request === undefined ? null : await readRequest(request);
  if (requestBody?.ok === false) return requestBody;
  const body = requestBody === null ? {} : { requestBody: requestBody.value };
  return { ok: true, value: { operationId: operation, response: answer.value, ...body } } as const;
}

async function readRequest(path: string): Promise<Result<Uint8Array>> {
  try {
    return { ok: true, value: await readFile(path) };
  } catch (error) {
    return fileFailure(error, 'read', printable(path), 'Check the path after --request and the rights of the file.');
  }
}

/** Why a HAR was not read whole; null when it was. */
function harProblem(name: string, counts: HarCounts, fault: string | null): Problem | null {
  if (fault === null && counts.unreadable === 0) return null;
  const what =
    fault === null
      ? `${countOf(counts.unreadable, 'entry')} of ${name} cannot be read.`
      : `${name} is no whole HAR: ${fault}.`;
  const read = countOf(counts.entries - counts.unreadable, 'entry');
  const evidence = `Of ${read} that could be read, what belongs to Onezone was judged.`;
  return { what, evidence, next: 'Export it again, as HAR 1.2 in UTF-8.' };
}

/** Why this cannot be a HAR, so that something was left out; null when it may be one. */
function whyNoHar({ name, beginning }: Source, { operation, request }: ValidateOptions): Problem | null {
  if (beginning.length === 0) {
    return {
      what: `${name} is empty.`,
      evidence: '',
      next: 'An answer with an empty body needs --operation and --status.',
    };
  }
  if (operation === undefined && request === undefined) return null;
  return {
    what: `The status of the answer in ${name} is not known.`,
    evidence: 'It is not what curl -i prints, which begins with HTTP/.',
    next: 'Add --status, such as --status 200; for a HAR, leave --operation and --request out.',
  };
}

function refuse(terminal: Terminal, problem: Problem): number {
  tellProblem(terminal, problem);
  return EXIT.usage;
}
