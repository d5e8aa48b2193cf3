import { frozenClock, settableClock, type SettableClock } from './clock.ts';
import type { World } from './world.ts';

/** The clock that a world starts with: standing still at its `now`, else the real one. */
export function worldClock({ now }: Pick<World, 'now'>): SettableClock {
  return now === null ? settableClock() : frozenClock(now);
}
