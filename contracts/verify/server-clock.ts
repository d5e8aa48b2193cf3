import { operations } from '../../src/contract/generated/operations.ts';
import { confineToken } from '../../src/token/confine-token.ts';
import { systemClock, type Clock } from '../../src/zone/clock.ts';
import type { Way } from '../../src/proxy/forward.ts';
import { askJson } from './ask-target.ts';

const EXAMINE = operations.examine_token.path;
/** How far a `date` header may be from the clock by which a server judges tokens. */
const TOLERANCE = 30;
/** The year 2242: no server is there yet. */
const END_OF_TIME = 2 ** 33;

/**
 * The clock of a server: what its `date` header says, if a token that ends then is taken a little before and refused a
 * little after. A server whose clock was set otherwise tells it by the tokens that it takes; one that takes expired tokens
 * tells nothing, and is believed its header.
 */
export async function clockOf(way: Way, token: string): Promise<Clock> {
  const asked = await askJson(way, EXAMINE, { token }, { 'x-auth-token': token });
  const local = systemClock.now();
  const said = Date.parse(asked.answer?.headers['date'] ?? '') / 1000;
  const byHeader = runningClock(Number.isNaN(said) ? 0 : said - local);
  const isAlive = (validUntil: number): Promise<boolean> => isTaken(way, token, validUntil);
  if ((await isAlive(byHeader.now() + TOLERANCE)) && !(await isAlive(byHeader.now() - TOLERANCE))) return byHeader;
  // A token that is refused in any case, or taken in any, knows no time.
  if ((await isAlive(0)) || !(await isAlive(END_OF_TIME))) return byHeader;
  let [expired, alive] = [0, END_OF_TIME];
  while (alive - expired > 1) {
    const middle = Math.floor((expired + alive) / 2);
    if (await isAlive(middle)) alive = middle;
    else expired = middle;
  }
  return runningClock(expired - systemClock.now());
}

function runningClock(ahead: number): Clock {
  return { now: () => systemClock.now() + ahead };
}

async function isTaken(way: Way, token: string, validUntil: number): Promise<boolean> {
  const confined = confineToken({ token, caveats: [{ type: 'time', validUntil }] });
  if (!confined.ok) return false;
  const { answer } = await askJson(way, EXAMINE, { token }, { 'x-auth-token': confined.token });
  return answer?.status === 200;
}
