import { isDeepStrictEqual } from 'node:util';
import { valueAt } from '../../src/contract/value-at.ts';
import { bodyPointer } from '../body-path.ts';
import type { PactInteraction } from '../load-pact.ts';
import { fillExpression, stateExpression } from '../state-expression.ts';
import type { Exchange } from './relay.ts';
import type { Finding } from './verification.ts';

/**
 * Does an answer hold the values of the provider state that the contract wants there? Pact takes generators for the request
 * alone, and lets any value pass that is of the right form.
 */
export function judgeEchoes({ response }: PactInteraction, { answer, values }: Exchange): readonly Finding[] {
  return Object.entries(response.generators['body'] ?? {}).flatMap(([path, generator]): readonly Finding[] => {
    const [expression, pointer] = [stateExpression(generator), bodyPointer(path)];
    if (expression === null || pointer === null || answer === null) return [];
    const wanted = fillExpression(expression, values);
    const found = valueAt(answer.body.json, pointer);
    // Where nothing is, Pact has said so.
    if (found === undefined || isDeepStrictEqual(wanted, found)) return [];
    const message = `is ${JSON.stringify(found)}, and in this provider state it must be ${JSON.stringify(wanted)}`;
    return [
      {
        judge: 'Pact',
        part: 'body',
        place: path,
        message,
        expected: JSON.stringify(wanted),
        found: JSON.stringify(found),
      },
    ];
  });
}
