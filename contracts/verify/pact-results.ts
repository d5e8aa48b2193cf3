import { isRecord } from '../is-record.ts';

/** A way in which an answer is not what the contract says, as Pact tells it. */
export interface PactMismatch {
  readonly part: 'status' | 'header' | 'body' | 'exchange';
  /** Where in the body, such as `$.error.id`, or the header's name; empty for all of it. */
  readonly place: string;
  readonly message: string;
  /** What the contract says, as text; absent when the message says it all. */
  readonly expected?: string;
  readonly found?: string;
}

const PARTS: Readonly<Record<string, PactMismatch['part']>> = {
  StatusMismatch: 'status',
  HeaderMismatch: 'header',
  BodyMismatch: 'body',
  BodyTypeMismatch: 'body',
};

/** Pact's results by interaction, in the order of the pact; null for what does not look like Pact's results. */
export function readPactResults(json: string): readonly (readonly PactMismatch[])[] | null {
  const parsed: unknown = JSON.parse(json);
  if (!isRecord(parsed) || !Array.isArray(parsed['interactionResults'])) return null;
  // Elements of what JSON.parse gave.
  return (parsed['interactionResults'] as readonly unknown[]).map(mismatchesOf);
}

function mismatchesOf(result: unknown): readonly PactMismatch[] {
  if (!isRecord(result)) return [{ part: 'exchange', place: '', message: 'Pact tells no result' }];
  if (result['result'] === 'OK') return [];
  const { mismatch } = result;
  const list = isRecord(mismatch) && Array.isArray(mismatch['mismatches']) ? mismatch['mismatches'] : [];
  if (list.length > 0) return (list as readonly unknown[]).map(readMismatch); // elements of what JSON.parse gave
  const message = isRecord(mismatch) ? textOf(mismatch['message']) : null;
  return [{ part: 'exchange', place: '', message: message ?? 'Pact says that it failed, and not why' }];
}

function readMismatch(mismatch: unknown): PactMismatch {
  if (!isRecord(mismatch)) return { part: 'exchange', place: '', message: String(mismatch) };
  const { type, path, key } = mismatch;
  const [expected, found] = [textOf(mismatch['expected']), textOf(mismatch['actual'])];
  return {
    part: PARTS[String(type)] ?? 'exchange',
    place: textOf(path) ?? textOf(key) ?? '',
    message: textOf(mismatch['mismatch']) ?? String(type),
    ...(expected !== null && { expected }),
    ...(found !== null && { found }),
  };
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}
