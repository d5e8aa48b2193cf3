import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { createOnezone } from '../../src/index.ts';
import { recordedWorld } from '../support/doors.ts';
import { prismDoor, sharedReferee } from '../support/prism-door.ts';
import { replay, type Scenario } from '../support/scenarios.ts';
import { deliberateViolations } from './deliberate-violations.ts';

beforeAll(sharedReferee);

const scenarios = JSON.parse(
  readFileSync(new URL('../vectors/core-cases.scenarios.json', import.meta.url), 'utf8'),
) as readonly Scenario[];

test('of all recorded cases, exactly the deliberate violations are found, and never one in an answer', async () => {
  const found: Record<string, readonly string[]> = {};
  const inAnswers: string[] = [];
  const unseenByPrism: string[] = [];
  const unjudged: string[] = [];
  for (const scenario of scenarios) {
    const door = await prismDoor(createOnezone({ world: recordedWorld }));
    await replay(scenario, door);
    await door.close();
    expect(door.exchanges.length).toBe(scenario.steps.length);
    for (const exchange of door.exchanges) {
      expect(exchange.answered).toBe(exchange.status);
      if (exchange.unjudged.length > 0) unjudged.push(`${scenario.name}: ${exchange.unjudged.join(', ')}`);
      for (const { direction, part, pointer, message, judges } of exchange.violations) {
        if (!judges.includes('Prism') && part !== 'method') unseenByPrism.push(scenario.name);
        if (direction === 'response') inAnswers.push(`${scenario.name}: ${part} ${pointer} ${message}`);
        const place = `${part} ${pointer}`.trimEnd();
        found[scenario.name] = [...(found[scenario.name] ?? []), place];
      }
    }
  }
  expect(inAnswers).toEqual([]);
  expect(found).toEqual(
    Object.fromEntries(Object.entries(deliberateViolations).map(([name, { places }]) => [name, places])),
  );
  expect(unseenByPrism).toEqual([
    'M19 mint: validUntil float',
    'M58 mint: data.path trailing slash',
    'M127 mint: content-type with charset',
    'M128 mint: content-type missing, body present',
    'E67 examine: content-type missing',
    'E68 examine: content-type with charset',
  ]);
  // An empty segment makes it another path, which the document does not have.
  expect(unjudged).toEqual(['M138 mint: double slash: not described in openapi.yaml']);
  expect(scenarios.length).toBe(208);
});
