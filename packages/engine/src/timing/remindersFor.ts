import { Temporal } from 'temporal-polyfill';
import type { Policy } from '../policy/policy.js';
import type { FollowUp, Reminder } from './followUp.js';
import { afterQuietHours, type Reader } from './quietHours.js';

/**
 * The nudges for one follow-up, by time: when it is best sent, some hours before it is due, and just after it was
 * due. Quiet hours defer and never drop; nudges they push onto the same instant become one, the most urgent.
 * `until` is never before `at`. Empty unless the follow-up is planned.
 */
export function remindersFor(followUp: FollowUp, reader: Reader, policy: Policy): Reminder[] {
  if (followUp.state !== 'planned') return [];
  const { suggestedAt, dueAt, latestAt } = followUp;
  const { beforeDueHours, apartHours, overdueAfterMinutes } = policy.reminders;
  const nudge = (
    kind: Reminder['kind'],
    at: Temporal.Instant,
    until: Temporal.Instant,
  ): Reminder => {
    const rings = afterQuietHours(at, reader);
    return { followUpKey: followUp.key, kind, at: rings, until: laterOf(rings, until) };
  };

  const opened = nudge('opened', suggestedAt, dueAt);
  const nudges = [opened];
  const beforeDue = nudge('before_due', dueAt.subtract({ hours: beforeDueHours }), dueAt);
  const apart = opened.at.add({ hours: apartHours });
  if (Temporal.Instant.compare(beforeDue.at, apart) > 0) nudges.push(beforeDue);
  const overdueAt = dueAt.add({ minutes: overdueAfterMinutes });
  if (Temporal.Instant.compare(overdueAt, latestAt) < 0) {
    nudges.push(nudge('overdue', overdueAt, latestAt));
  }
  return nudges.filter((each, index) => !nudges[index + 1]?.at.equals(each.at));
}

function laterOf(a: Temporal.Instant, b: Temporal.Instant): Temporal.Instant {
  return Temporal.Instant.compare(a, b) >= 0 ? a : b;
}
