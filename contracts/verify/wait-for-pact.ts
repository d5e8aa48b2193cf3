import type { PactReply } from './pact-job.ts';
import type { Relay } from './relay.ts';

/** Pact takes a moment to start, and on a busy machine a long one. */
const LEAST_MILLISECONDS = 30_000;
const LOOKS = 20;

/** For how long Pact may ask nothing of the relay when it waits for an answer no longer than so. */
export function longestSilence(timeoutMilliseconds: number): number {
  return Math.max(timeoutMilliseconds, LEAST_MILLISECONDS);
}

/**
 * Waits for Pact's results, but not for ever: whatever keeps Pact from telling any (a state that could not be set up did,
 * with 17.1), it shows in that the relay is asked nothing while it owes nobody an answer.
 */
export async function waitForPact(
  reply: Promise<PactReply>,
  relay: Pick<Relay, 'silentSince'>,
  limit: number,
): Promise<PactReply> {
  const began = performance.now();
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<PactReply>((resolve) => {
    const look = (): void => {
      const since = relay.silentSince();
      if (since === null || performance.now() - Math.max(since, began) < limit) return;
      resolve({ kind: 'failure', why: `it asked nothing for ${limit / 1000} s and told no results` });
    };
    timer = setInterval(look, limit / LOOKS);
  });
  try {
    return await Promise.race([reply, silence]);
  } finally {
    clearInterval(timer);
  }
}
