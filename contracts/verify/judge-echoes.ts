import { isDeepStrictEqual } from 'node:util';
import type { PactInteraction } from '../load-pact.ts';
import type { Exchange } from './relay.ts';
import type { Finding } from './verification.ts';

/**
 * Does an answer hold the values of the provider state that the contract wants there? Pact takes generators for the request
 * alone, and lets any value pass that is of the right form.
 */
export function judgeEchoes({ response }: PactInteraction, { answer, values }: Exchange): readonly Finding[] {
  return Object.entries(response.generators['body'] ?? {}).flatMap(
    ([path, { type, expression }]): readonly Finding[] => {
      if (type !== 'ProviderState' || answer === null) return [];
      const wanted = fill(String(expression), values);
      const found = at(answer.body.json, keysOf(path));
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
    },
  );
}

/** `Bearer ${providerToken}`, or the name of a value alone. */
function fill(expression: string, values: Exchange['values']): unknown {
  const [, name] = /^\$\{(\w+)\}$/.exec(expression) ?? (expression.includes('${') ? [] : [null, expression]);
  if (name !== undefined) return values[name];
  return expression.replaceAll(/\$\{(\w+)\}/g, (_, key: string) => String(values[key]));
}

/** The keys of a path such as `$.error['details'].list[0]`. */
function keysOf(path: string): readonly string[] {
  return [...path.matchAll(/\.([^.[\]]+)|\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]/g)].map(
    ([, plain, quoted, index]) => plain ?? quoted ?? index ?? '',
  );
}

function at(json: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return json;
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, key)) return undefined;
  return at((json as Readonly<Record<string, unknown>>)[key], rest); // an array's elements are its keys, too
}
