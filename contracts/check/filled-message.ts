import { bodyPointer, withValue } from '../body-path.ts';
import type { PactBody, PactMessage } from '../load-pact.ts';
import { generatedValue } from './generated-value.ts';

/** A message with what its generators put into it. */
export interface FilledMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: PactBody;
  /** Where something was put into the body, as JSON pointers. */
  readonly pointers: readonly string[];
}

/** Puts values into a message; null when it takes one that is not known. */
export function fillMessage(
  { headers, body, generators }: PactMessage,
  values: Readonly<Record<string, unknown>>,
): FilledMessage | null {
  const filled = { ...headers };
  for (const [name, generator] of Object.entries(generators['header'] ?? {})) {
    const value = generatedValue(generator, values);
    if (typeof value !== 'string' && typeof value !== 'number') return null;
    filled[name.replace(/\[\d+\]$/, '').toLowerCase()] = String(value);
  }
  const generated = Object.entries(generators['body'] ?? {});
  if (generated.length > 0 && body.kind !== 'json') return null;
  let content: unknown = body.kind === 'json' ? body.value : null;
  const pointers: string[] = [];
  for (const [path, generator] of generated) {
    const [pointer, value] = [bodyPointer(path), generatedValue(generator, values)];
    if (pointer === null || value === undefined) return null;
    content = withValue(content, pointer, value);
    pointers.push(pointer);
  }
  return { headers: filled, body: body.kind === 'json' ? { kind: 'json', value: content } : body, pointers };
}
