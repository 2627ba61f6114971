import type { Wish } from '../facts.js';
import type { EpochMs } from '../localTime/zoneClock.js';
import type { History } from './history.js';

/** How a person wants to be written to, as known at an instant: the last they said. */
export function wishOf(personId: string, history: History, at?: EpochMs): Wish {
  const stated = history.wishes.findLast(
    (wish) => wish.personId === personId && (at === undefined || wish.at <= at),
  );
  return stated?.wish ?? 'none';
}
