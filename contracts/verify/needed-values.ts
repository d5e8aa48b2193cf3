import type { PactInteraction } from '../load-pact.ts';
import { namesIn, stateExpression } from '../state-expression.ts';

/** The names of the values that the request takes from provider states. */
export function neededValues({ request }: PactInteraction): readonly string[] {
  const names = Object.values(request.generators)
    .flatMap((byPath) => Object.values(byPath))
    .flatMap((generator) => namesIn(stateExpression(generator) ?? []));
  return [...new Set(names)];
}
