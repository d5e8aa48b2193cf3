import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { recordedWorld } from '../support/doors.ts';
import { mswDoor } from '../support/msw-door.ts';
import { replay, type Scenario } from '../support/scenarios.ts';

const scenarios = JSON.parse(
  readFileSync(new URL('../vectors/core-cases.scenarios.json', import.meta.url), 'utf8'),
) as readonly Scenario[];

// With MSW 3, they are among the doors of test/behaviour.
describe.each(['fetch', 'node:https'] as const)('through MSW, with %s, Onezone answers as recorded', (client) => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
    const door = mswDoor(recordedWorld, client);
    try {
      await replay(scenario, door);
    } finally {
      await door.close();
    }
  });
});
