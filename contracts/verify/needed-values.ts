import type { PactInteraction } from '../load-pact.ts';

/** The names of the values that the request takes from provider states. */
export function neededValues({ request }: PactInteraction): readonly string[] {
  const names = Object.values(request.generators)
    .flatMap((byPath) => Object.values(byPath))
    .filter(({ type }) => type === 'ProviderState')
    .flatMap(({ expression }) => namesIn(String(expression)));
  return [...new Set(names)];
}

/** `Bearer ${providerToken}` or, alone, `providerToken`. */
function namesIn(expression: string): readonly string[] {
  return expression.includes('${')
    ? [...expression.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name)
    : [expression];
}
