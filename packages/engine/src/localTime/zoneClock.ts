import { Temporal } from 'temporal-polyfill';
import type { Zone } from '../facts.js';

/** Milliseconds since 1970 in UTC: how the engine counts inside; Temporal stands at its door. */
export type EpochMs = number;

/** A stretch of time in which a zone keeps its offset from UTC. */
export interface Stretch {
  /** First millisecond; -Infinity when the offset always was so. */
  from: EpochMs;
  /** First millisecond no longer in it. */
  until: EpochMs;
  /** Milliseconds to add to UTC. */
  offset: number;
}

/** The clock of a zone. It learns its stretches from Temporal as they are asked for, and keeps them. */
export interface ZoneClock {
  zone: Zone;
  stretchAt(at: EpochMs): Stretch;
}

const clocks = new Map<Zone, ZoneClock>();

/** The clock of a zone, always the same one. Throws a RangeError for an unknown zone. */
export function zoneClock(zone: Zone): ZoneClock {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = newClock(zone);
    clock.stretchAt(0);
    clocks.set(zone, clock);
  }
  return clock;
}

function newClock(zone: Zone): ZoneClock {
  /** In order of time, with holes between what was not asked for yet. */
  const known: Stretch[] = [];
  let last: Stretch = { from: 0, until: 0, offset: 0 };
  return {
    zone,
    stretchAt(at) {
      if (at >= last.from && at < last.until) return last;
      let low = 0;
      let high = known.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((known[middle] as Stretch).until <= at) low = middle + 1;
        else high = middle;
      }
      const found = known[low];
      if (found && found.from <= at) {
        last = found;
      } else {
        last = learn(zone, at);
        known.splice(low, 0, last);
      }
      return last;
    },
  };
}

function learn(zone: Zone, at: EpochMs): Stretch {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  const until = moment.getTimeZoneTransition('next');
  const from = moment.add({ nanoseconds: 1 }).getTimeZoneTransition('previous');
  return {
    from: from?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: until?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: moment.offsetNanoseconds / 1_000_000,
  };
}
