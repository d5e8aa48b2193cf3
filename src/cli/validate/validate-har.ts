import type { Coverage } from '../../contract/coverage.ts';
import { recordAnswer, recordOutcome } from '../../contract/coverage.ts';
import { errorNameOf } from '../../contract/error-name.ts';
import type { OperationId } from '../../contract/generated/operations.ts';
import { systemErrorCode } from '../../server/tls/file-failure.ts';
import type { ValidationOptions } from '../../validators/problem.ts';
import { validateExchange } from '../../validators/validate-exchange.ts';
import { readHarEntry, ONEZONE } from './har-entry.ts';
import type { HarCounts, Judged } from './judged.ts';
import { BrokenHar, createHarSplitter, type HarElement } from './split-har.ts';

/** What a HAR came to. */
export interface HarOutcome {
  readonly counts: HarCounts;
  /** Why it could not be read to its end; null when it could. */
  readonly fault: string | null;
}

/**
 * Judges every exchange with Onezone in a HAR as its text comes in, one entry at a time. Entries before a fault of the
 * file are judged.
 */
export async function validateHar(
  chunks: AsyncIterable<Uint8Array>,
  options: ValidationOptions,
  coverage: Coverage,
  tell: (judged: Judged) => void | Promise<void>,
): Promise<HarOutcome> {
  const counts = { entries: 0, foreign: 0, undescribed: 0, unanswered: 0, unreadable: 0 };
  const judged: Judged[] = [];
  const splitter = createHarSplitter((element) => {
    const one = judge(element, options, coverage, counts);
    if (one !== null) judged.push(one);
  });
  const tellAll = async (): Promise<void> => {
    for (const one of judged) await tell(one);
    judged.length = 0;
  };
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of readable(chunks)) {
      splitter.push(decoder.decode(chunk, { stream: true }));
      await tellAll();
    }
    splitter.push(decoder.decode());
  } catch (error) {
    await tellAll();
    if (error instanceof BrokenHar) return { counts, fault: error.message };
    if (error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
      return { counts, fault: 'it is no UTF-8' };
    }
    throw error;
  }
  return { counts, fault: splitter.fault() };
}

/** Gives the bytes; where the system gives no more of them, the file is broken off like one that was cut. */
async function* readable(chunks: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    const code = systemErrorCode(error);
    throw code === undefined ? error : new BrokenHar(`the system refuses to read on (${code})`);
  }
}

type Counting = { -readonly [Key in keyof HarCounts]: number };

function judge(
  { number, line, text }: HarElement,
  options: ValidationOptions,
  coverage: Coverage,
  counts: Counting,
): Judged | null {
  counts.entries += 1;
  // Most entries of most files are not about Onezone, and parsing them would take most of the time.
  if (text !== null && !text.includes(ONEZONE)) {
    counts.foreign += 1;
    return null;
  }
  const entry = readHarEntry(parse(text));
  if (entry.kind !== 'exchange') {
    counts[entry.kind] += 1;
    if (entry.kind === 'undescribed') recordAnswer(coverage, entry);
    return null;
  }
  const { operation, method, path, exchange, unseen } = entry;
  const { status, body } = exchange.response;
  const hasBody = !unseen.includes('response body');
  // The operation was found in the document.
  const operationId = operation.operationId as OperationId;
  recordOutcome(coverage, operationId, status, hasBody && status >= 400 ? errorNameOf(body) : null);
  const verdict = validateExchange(operationId, exchange, { ...options, unseen });
  const problems = verdict.valid ? [] : verdict.problems;
  return { entry: { number, line }, operationId, method, path, status, hasBody, problems };
}

function parse(text: string | null): unknown {
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
