import { readFileSync } from 'node:fs';
import { describe, test } from 'vitest';
import { recordedWorld } from '../support/doors.ts';
import { mswDoors } from '../support/msw-doors.ts';
import { replay, type Scenario } from '../support/scenarios.ts';

const scenarios = JSON.parse(
  readFileSync(new URL('../vectors/core-cases.scenarios.json', import.meta.url), 'utf8'),
) as readonly Scenario[];

describe.each(Object.entries(mswDoors))('through the door %s, Onezone answers as recorded', (_door, open) => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
    const door = await open(recordedWorld);
    try {
      await replay(scenario, door);
    } finally {
      await door.close();
    }
  });
});
