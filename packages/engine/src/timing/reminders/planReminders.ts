import { Temporal } from 'temporal-polyfill';
import { dayAt } from '../../localTime/wallTime.js';
import { zoneClock } from '../../localTime/zoneClock.js';
import type { Policy } from '../../policy/policy.js';
import type { FollowUp, Reminder } from '../followUp.js';
import type { Reader } from './quietHours.js';
import { remindersFor } from './remindersFor.js';

/** One ring for one reader: the reminders it speaks of, earliest first. */
export interface Nudge {
  at: Temporal.Instant;
  /** After this instant none of them is of use any more. */
  until: Temporal.Instant;
  reminders: Reminder[];
}

const { compare } = Temporal.Instant;

/**
 * All nudges for one reader over many follow-ups, by time, no more on any of the reader's days than the policy
 * allows. On a fuller day neighbours ring together, at the time of the later one, so that none is early and none is
 * dropped: first those that stay useful until then and stand closest.
 */
export function planReminders(followUps: FollowUp[], reader: Reader, policy: Policy): Nudge[] {
  const clock = zoneClock(reader.zone);
  const reminders = followUps
    .flatMap((followUp) => remindersFor(followUp, reader, policy))
    .sort((a, b) => compare(a.at, b.at) || (a.followUpKey < b.followUpKey ? -1 : 1));
  const days = new Map<number, Nudge[]>();
  for (const reminder of reminders) {
    const day = dayAt(reminder.at.epochMilliseconds, clock);
    const nudge = { at: reminder.at, until: reminder.until, reminders: [reminder] };
    days.set(day, [...(days.get(day) ?? []), nudge]);
  }
  return [...days.values()].flatMap((nudges) => within(policy.reminders.perDay, nudges));
}

function within(budget: number, nudges: Nudge[]): Nudge[] {
  let rest = nudges;
  while (rest.length > budget) {
    const pairs = rest.slice(1).map((later, index) => pairOf(rest[index] as Nudge, later, index));
    const best = pairs.reduce((a, b) => (compareCost(b, a) < 0 ? b : a));
    rest = rest.toSpliced(best.index, 2, best.together);
  }
  return rest;
}

function pairOf(earlier: Nudge, later: Nudge, index: number) {
  const until = compare(earlier.until, later.until) > 0 ? earlier.until : later.until;
  return {
    index,
    useless: earlier.reminders.filter((each) => compare(each.until, later.at) < 0).length,
    apart: later.at.epochMilliseconds - earlier.at.epochMilliseconds,
    together: { at: later.at, until, reminders: [...earlier.reminders, ...later.reminders] },
  };
}

function compareCost(a: ReturnType<typeof pairOf>, b: ReturnType<typeof pairOf>): number {
  return a.useless - b.useless || a.apart - b.apart;
}
