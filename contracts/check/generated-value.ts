import type { PactGenerator } from '../load-rules.ts';
import { fillExpression, stateExpression } from '../state-expression.ts';

/** A value that a generator may put into a place; undefined when none is known. */
export function generatedValue(generator: PactGenerator, values: Readonly<Record<string, unknown>>): unknown {
  const expression = stateExpression(generator);
  if (expression !== null) return fillExpression(expression, values);
  const { type, min, digits, size } = generator;
  switch (type) {
    case 'RandomInt':
      return typeof min === 'number' ? min : 0;
    case 'RandomBoolean':
      return true;
    case 'RandomDecimal':
      return 0.5;
    case 'RandomHexadecimal':
      return 'a'.repeat(typeof digits === 'number' ? digits : 10);
    case 'RandomString':
      return 'a'.repeat(typeof size === 'number' ? size : 20);
    case 'Uuid':
      return '01234567-89ab-4def-8123-456789abcdef';
    default:
      return undefined;
  }
}
