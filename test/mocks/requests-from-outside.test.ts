import { AsyncResource } from 'node:async_hooks';
import { afterAll, beforeAll, describe, expect, vi } from 'vitest';
import type { RefusedRequest } from '../../mocks/msw.ts';
import { test } from '../../mocks/vitest.ts';
import { meetingOf } from '../support/meeting-of.ts';

/** As from a timer or a pool of the code under test, which was started before any test. */
const askOutside = AsyncResource.bind(async (origin: string): Promise<number> => {
  const answer = await fetch(`${origin}/api/v3/onezone/tokens/examine`, { method: 'DELETE' });
  return answer.status;
});

const refused: string[] = [];
const testAt = (origin: string) =>
  test.extend({
    onezoneOptions: { origins: [origin], onRefusal: ({ url }: RefusedRequest) => refused.push(`${origin} <- ${url}`) },
  });

describe.concurrent('a request from outside of concurrent tests with different origins', () => {
  const meet = meetingOf(2);

  for (const origin of ['https://one.example', 'https://other.example']) {
    testAt(origin)(`gets the right one: ${origin}`, async ({ onezone, expect: check }) => {
      await meet();
      check(await askOutside(origin)).toBe(405);
      check(refused).toContain(`${origin} <- ${origin}/api/v3/onezone/tokens/examine`);
      check(onezone.world.onezoneDomain).toBe('onezone.example.com');
      await meet();
    });
  }
});

test('a request from outside of the test is answered by the only zone there is', async ({ onezone }) => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  expect(await askOutside(`https://${onezone.world.onezoneDomain}`)).toBe(405);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});

describe.concurrent('a request from outside of two concurrent tests', () => {
  const error = vi.spyOn(console, 'error');
  const meet = meetingOf(2);
  beforeAll(() => {
    error.mockReturnValue();
  });
  afterAll(() => error.mockRestore());

  test.for(['one', 'other'])(
    'gets a network error, and an explanation: %s',
    async (_name, { onezone, expect: check }) => {
      await meet();
      await check(askOutside(`https://${onezone.world.onezoneDomain}`)).rejects.toThrow('fetch');
      check(error.mock.calls.flat().join(' ')).toContain(
        'A request came from outside of the 2 tests that run now, and each has a Onezone of its own:\n\n' +
          '  • DELETE https://onezone.example.com/api/v3/onezone/tokens/examine\n\nTake { onezone } in the test',
      );
      await meet();
    },
  );
});
