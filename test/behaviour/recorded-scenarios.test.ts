import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { doors } from '../support/doors.ts';
import { replay, type Scenario, type Step } from '../support/scenarios.ts';

// Every other operation on tokens than those of the core cases: 129 scenarios, 2,456 steps.

const scenarios = JSON.parse(
  readFileSync(new URL('../vectors/scenarios.json', import.meta.url), 'utf8'),
) as readonly Scenario[];

/** MSW intercepts no request with a method that nobody knows, and Node's client behind the proxy sends none. */
const KNOWN_METHODS_ONLY = new Set(['MSW (fetch)', 'MSW (node:https)', 'Prism in front']);
const isKnown = ({ request }: Step): boolean => request.method !== 'FOO';

describe.each(Object.entries(doors))('through the door %s, Onezone answers as recorded', (name, open) => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
    const door = await open();
    try {
      await replay(scenario, door, KNOWN_METHODS_ONLY.has(name) ? isKnown : undefined);
      expect(door.findings ?? []).toEqual([]);
    } finally {
      await door.close();
    }
  });
});
