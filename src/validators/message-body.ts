import { readJson } from '../json/read-json.ts';
import type { JsonValue } from '../json/json-value.ts';

/** A body, read. */
export type MessageBody =
  | { readonly kind: 'empty' }
  | { readonly kind: 'broken'; readonly text: string; readonly fault: string }
  | {
      readonly kind: 'json';
      /** As JSON.parse gives it. */
      readonly value: unknown;
      /** As Onezone reads it, each number in its form; what was given as a value is taken as it is. */
      readonly exact: () => JsonValue | undefined;
      /** Was it given as text, so that {@link exact} is what the other side has sent? */
      readonly isText: boolean;
    };

/**
 * Reads a body: a text or bytes are JSON to be parsed, nothing or null is an empty body, everything else is JSON that
 * was parsed already.
 */
export function readMessageBody(body: unknown): MessageBody {
  if (body === undefined || body === null || body === '') return { kind: 'empty' };
  if (body instanceof Uint8Array) return readBytes(body);
  if (typeof body === 'string') return readText(body);
  return { kind: 'json', value: body, exact: () => body as JsonValue, isText: false }; // the caller says it is JSON
}

function readBytes(bytes: Uint8Array): MessageBody {
  if (bytes.length === 0) return { kind: 'empty' };
  try {
    return readText(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return { kind: 'broken', text: new TextDecoder('latin1').decode(bytes), fault: 'no UTF-8' };
  }
}

function readText(text: string): MessageBody {
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'json', value, exact: () => exactly(text), isText: true };
  } catch {
    return { kind: 'broken', text, fault: 'no JSON' };
  }
}

function exactly(text: string): JsonValue | undefined {
  const read = readJson(text);
  return read.ok ? read.value : undefined;
}
