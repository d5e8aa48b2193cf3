import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Door, DoorRequest } from '../support/doors.ts';
import { replay, type Scenario } from '../support/scenarios.ts';
import { openPage, type OpenPage } from './open-page.ts';
import type { TestPage } from './page.ts';

/** In the page. */
declare const testPage: TestPage;

const [scenarios, otherScenarios] = ['core-cases.scenarios', 'scenarios'].map(
  (name) =>
    JSON.parse(readFileSync(new URL(`../vectors/${name}.json`, import.meta.url), 'utf8')) as readonly Scenario[],
) as [readonly Scenario[], readonly Scenario[]]; // map forgets how many there are

/** The recorded cases that a page cannot send, and why. */
const UNSENDABLE: Readonly<Record<string, string>> = {
  'M125 mint: session cookie with a plain token': 'a page cannot set cookie',
  'E70 examine: OPTIONS (CORS preflight)': 'a page cannot set origin, access-control-request-method',
};

const PREFIX = '/api/v3/onezone';
const ELSEWHERE = 'https://onezone.example.com';

const packages = { 'MSW 3': 'msw', 'MSW 2': 'msw2' } as const;
type Version = keyof typeof packages;

const opened = new Map<Version, OpenPage>();

beforeAll(async () => {
  await Promise.all(
    (['MSW 3', 'MSW 2'] as const).map(async (version) => {
      opened.set(version, await openPage(packages[version]));
    }),
  );
}, 30_000);

afterAll(async () => {
  await Promise.all([...opened.values()].map(({ close }) => close()));
});

test.each<Version>(['MSW 3', 'MSW 2'])('a page mints and examines a token, with %s', async (version) => {
  const { page } = pageOf(version);
  const answers = await page.evaluate(async () => {
    const headers = { 'content-type': 'application/json' };
    const minted = await fetch('https://onezone.example.com/api/v3/onezone/provider/tokens/temporary', {
      method: 'POST',
      headers: { ...headers, 'x-auth-token': testPage.providerToken },
      body: JSON.stringify({ caveats: [{ type: 'time', validUntil: Math.floor(Date.now() / 1000) + 3600 }] }),
    });
    const { token } = (await minted.json()) as { token: string };
    const body = JSON.stringify({ token });
    const examined = await fetch('/api/v3/onezone/tokens/examine', { method: 'POST', headers, body });
    return [minted.status, await examined.json()];
  });
  expect(answers).toEqual([
    201,
    expect.objectContaining({ onezoneDomain: 'onezone.example.com', persistence: 'temporary' }),
  ]);
});

test.each<Version>(['MSW 3', 'MSW 2'])('a request to another origin needs no preflight, with %s', async (version) => {
  const { page } = pageOf(version);
  await doorOf(version, ELSEWHERE).send({
    method: 'POST',
    path: `${PREFIX}/x`,
    headers: { 'x-auth-token': 'a' },
    body: null,
  });
  expect(await page.evaluate(() => testPage.seen)).toEqual([`POST ${PREFIX}/x`]);
});

test.each<Version>(['MSW 3', 'MSW 2'])("other requests reach the page's server, with %s", async (version) => {
  const { page, requested } = pageOf(version);
  const text = await page.evaluate(async () => (await fetch('/api/v3/other')).text());
  expect(text).toBe("the page's server: /api/v3/other");
  expect(requested).toContain('GET /api/v3/other');
  expect(requested.filter((line) => line.includes(PREFIX))).toEqual([]);
});

test('the recorded cases that a page cannot send are known', async () => {
  const { page } = pageOf('MSW 3');
  const requests = scenarios.flatMap(({ name, steps }) => steps.map(({ request }) => ({ name, request })));
  const found = await page.evaluate(
    (all) => all.map(({ name, request }) => [name, testPage.whyUnsendable(request)] as const),
    requests,
  );
  expect(Object.fromEntries(found.filter(([, why]) => why !== null))).toEqual(UNSENDABLE);
});

describe.each([
  ['another origin', ELSEWHERE],
  ["the page's own origin", ''],
])('in a page, at %s, Onezone answers as recorded', (_what, origin) => {
  const sendable = scenarios.filter(({ name }) => UNSENDABLE[name] === undefined);

  test.each(sendable.map((scenario) => [scenario.name, scenario] as const))('%s', async (_case, scenario) => {
    await replay(scenario, doorOf('MSW 3', origin));
  });
});

describe('in a page, Onezone answers to every other operation on tokens as recorded', () => {
  test.each(otherScenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_case, scenario) => {
    const { page } = pageOf('MSW 3');
    const reasons = await page.evaluate(
      (requests) => requests.map((request) => testPage.whyUnsendable(request)),
      scenario.steps.map(({ request }) => request),
    );
    // Cookies, bodies of GET requests, and what else a page cannot send.
    const sendable = new Set(scenario.steps.filter((_step, index) => reasons[index] === null));
    expect(sendable.size).toBeGreaterThan(0);
    await replay(scenario, doorOf('MSW 3', ELSEWHERE), (step) => sendable.has(step));
  });
});

/** A door to a fresh zone in the page, which starts with the first request. */
function doorOf(version: Version, origin: string): Door {
  const { page } = pageOf(version);
  let isStarted = false;
  return {
    send: (request: DoorRequest) => {
      const start = !isStarted;
      isStarted = true;
      return page.evaluate(
        (asked) => {
          if (asked.start) testPage.startZone();
          return testPage.send(asked.origin, asked.request);
        },
        { start, origin, request },
      );
    },
    close: () => Promise.resolve(),
  };
}

function pageOf(version: Version): OpenPage {
  const page = opened.get(version);
  if (page === undefined) throw new Error(`the page of ${version} did not open`);
  return page;
}
