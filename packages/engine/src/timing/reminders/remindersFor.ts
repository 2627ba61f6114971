import { Temporal } from 'temporal-polyfill';
import type { Policy } from '../../policy/policy.js';
import type { FollowUp, Reminder } from '../followUp.js';
import { afterQuietHours, type Reader } from './quietHours.js';

/**
 * The nudges for one follow-up, by time: when it is best sent, some hours before it is due, and just after it was
 * due. A coach gets one, when it has stayed undone for some time more. Quiet hours defer and never drop; nudges they
 * push onto the same instant become one, the most urgent. `until` is never before `at`. Empty unless the follow-up
 * is planned; an optional one rings once.
 */
export function remindersFor(followUp: FollowUp, reader: Reader, policy: Policy): Reminder[] {
  if (followUp.state !== 'planned') return [];
  const nudges = reader.role === 'coach' ? forCoach : forCandidate;
  return nudges(followUp, reader, policy);
}

function forCandidate(followUp: FollowUp, reader: Reader, policy: Policy): Reminder[] {
  const { suggestedAt, dueAt, latestAt } = followUp;
  const { beforeDueHours, apartHours, overdueAfterMinutes } = policy.reminders;
  const opened = nudge(followUp, 'opened', { at: suggestedAt, until: dueAt }, reader);
  if (followUp.kind === 'keep_in_touch') return [opened];
  const nudges = [opened];
  const soon = { at: dueAt.subtract({ hours: beforeDueHours }), until: dueAt };
  const beforeDue = nudge(followUp, 'before_due', soon, reader);
  const apart = opened.at.add({ hours: apartHours });
  if (Temporal.Instant.compare(beforeDue.at, apart) > 0) nudges.push(beforeDue);
  const overdueAt = dueAt.add({ minutes: overdueAfterMinutes });
  if (Temporal.Instant.compare(overdueAt, latestAt) < 0) {
    nudges.push(nudge(followUp, 'overdue', { at: overdueAt, until: latestAt }, reader));
  }
  return nudges.filter((each, index) => !nudges[index + 1]?.at.equals(each.at));
}

function forCoach(followUp: FollowUp, reader: Reader, policy: Policy): Reminder[] {
  if (followUp.kind === 'keep_in_touch') return [];
  const { dueAt, latestAt } = followUp;
  const at = dueAt.add({ hours: policy.reminders.coachAfterHours });
  return [nudge(followUp, 'coach', { at, until: latestAt }, reader)];
}

function nudge(
  { key }: FollowUp,
  kind: Reminder['kind'],
  window: { at: Temporal.Instant; until: Temporal.Instant },
  reader: Reader,
): Reminder {
  const at = afterQuietHours(window.at, reader);
  const useful = Temporal.Instant.compare(at, window.until) < 0;
  return { followUpKey: key, kind, at, until: useful ? window.until : at };
}
