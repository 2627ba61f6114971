import {
  afterQuietHours,
  notOvertaken,
  type Reminder,
  remindersFor,
  type Snooze,
  snoozed,
  statusAt,
  Temporal,
} from '@afterword/engine';
import type { Delivery } from '../deliveries/delivery.entity.js';
import type { Settled } from '../deliveries/endings.js';
import { zoneData } from '../follow-ups/zoneData.js';
import { type Recipient, readNudge } from './readers.js';
import type { Situation } from './situations.js';

/** A reminder that is to ring for a reader. */
export interface Ringing {
  delivery: Delivery;
  situation: Situation;
  reader: Recipient;
  reminder: Reminder;
}

/** Whether a reminder whose time has come is still of use, by today's facts; how it ends, or waits, when it is not. */
export function ringing(
  delivery: Delivery,
  situation: Situation | undefined,
  snoozeOf: (followUpId: string, userId: string) => Snooze | undefined,
  now: Temporal.Instant,
): Ringing | Settled {
  const { kind, isFor } = readNudge(delivery.nudge);
  const reader = situation?.readers.find(isFor);
  if (!situation || !reader) return 'withdrawn';
  const { followUp, today, policy } = situation;
  if (today?.state !== 'planned' || !today.dueAt.equals(followUp.dueAt)) return 'withdrawn';
  if (statusAt(today, now, reader.zone) === 'expired') return 'expired';
  const snooze = snoozeOf(followUp.id, reader.id);
  const reminders = snoozed(remindersFor(today, reader, policy), snooze, reader);
  const reminder = notOvertaken(reminders, now).find((one) => one.kind === kind);
  if (!reminder) return 'withdrawn';
  // What is to be planned anew may have been planned for hours that are quiet now.
  const at = isOutdated(situation)
    ? notBefore(delivery.tryAt, reminder.at, reader)
    : delivery.tryAt;
  if (!at.equals(delivery.tryAt)) return { waitsUntil: at };
  return { delivery, situation, reader, reminder };
}

const isOutdated = ({ application }: Situation) => application.plannedWith < zoneData;

const notBefore = (due: Temporal.Instant, at: Temporal.Instant, reader: Recipient) =>
  Temporal.Instant.compare(at, due) > 0 ? at : afterQuietHours(due, reader);
