import { Temporal } from 'temporal-polyfill';
import { dayAt } from '../../localTime/wallTime.js';
import { zoneClock } from '../../localTime/zoneClock.js';
import type { Policy } from '../../policy/policy.js';
import type { FollowUp, Reminder } from '../followUp.js';
import { atMost } from './atMost.js';
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
 * allows; on a fuller day neighbours ring together (`atMost`).
 */
export function planReminders(followUps: FollowUp[], reader: Reader, policy: Policy): Nudge[] {
  const clock = zoneClock(reader.zone);
  const reminders = followUps
    .flatMap((followUp) => remindersFor(followUp, reader, policy))
    .sort((a, b) => compare(a.at, b.at) || (a.followUpKey < b.followUpKey ? -1 : 1));
  const days = new Map<number, Reminder[]>();
  for (const reminder of reminders) {
    const day = dayAt(reminder.at.epochMilliseconds, clock);
    days.set(day, [...(days.get(day) ?? []), reminder]);
  }
  return [...days.values()].flatMap((day) =>
    atMost(policy.reminders.perDay, day).map(({ at, until, rings }) => ({
      ...{ at, until },
      reminders: rings,
    })),
  );
}
