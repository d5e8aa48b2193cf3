import { erlangText } from '../json/erlang-text.ts';
import type { JsonValue } from '../json/json-value.ts';
import type { Base64Bytes, TypeAndId } from './onezone-error.ts';

/** A sentence that ends in a value as Erlang prints it, with the line breaks that this has at that column. */
export function withErlangText(beginning: string, value: JsonValue): string {
  return `${beginning}${erlangText(value, beginning.length)}.`;
}

/** An entity or service in words: `user:1b51…`. */
export function printTypeAndId({ type, id }: TypeAndId): string {
  return `${type}:${id === null ? 'undefined' : printText(id)}`;
}

/** A text, or bytes that are no UTF-8, which Erlang's `~ts` reads as Latin-1. */
export function printText(text: string | Base64Bytes): string {
  return typeof text === 'string' ? text : atob(text.$base64);
}

/** The type of an entity in words, where details name the record: `space` for `od_space`. */
export function plainType(entityType: string): string {
  return entityType.replace(/^od_/, '');
}
