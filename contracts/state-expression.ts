import type { PactGenerator } from './load-rules.ts';

/** Text as it is, or the value of a provider state. */
type ExpressionPart = string | { readonly name: string };

/** What a generator puts into a place: `Bearer ${providerToken}`, in parts; or the value of a name alone. */
export type StateExpression = readonly ExpressionPart[];

/** The expression of a generator that takes values from provider states; null for another one. */
export function stateExpression({ type, expression }: PactGenerator): StateExpression | null {
  if (type !== 'ProviderState' || typeof expression !== 'string') return null;
  if (!expression.includes('${')) return [{ name: expression }];
  return expression
    .split(/\$\{(\w+)\}/)
    .flatMap((part, index): StateExpression => (index % 2 === 1 ? [{ name: part }] : part === '' ? [] : [part]));
}

/** The names of the values that it takes. */
export function namesIn(expression: StateExpression): readonly string[] {
  return expression.flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
}

/** What it gives by these values; a value alone stays of its type. */
export function fillExpression(expression: StateExpression, values: Readonly<Record<string, unknown>>): unknown {
  const [first, ...more] = expression;
  if (typeof first === 'object' && more.length === 0) return values[first.name];
  return expression.map((part) => (typeof part === 'string' ? part : String(values[part.name]))).join('');
}

/** The one value from which an example came, without what stands around it; null when there is none, or more than one. */
export function valueInExample(
  expression: StateExpression,
  example: unknown,
): { readonly name: string; readonly value: string | number } | null {
  const [name, ...more] = namesIn(expression);
  if (name === undefined || more.length > 0) return null;
  if (typeof example === 'number') return { name, value: example };
  if (typeof example !== 'string') return null;
  const [before = '', after = ''] = [expression.at(0), expression.at(-1)].map((part) =>
    typeof part === 'string' ? part : '',
  );
  if (!example.startsWith(before) || !example.endsWith(after)) return null;
  return { name, value: example.slice(before.length, example.length - after.length) };
}
