import {
  notOvertaken,
  type Reminder,
  remindersFor,
  type Snooze,
  snoozed,
  statusAt,
  type Temporal,
} from '@afterword/engine';
import type { Delivery } from '../deliveries/delivery.entity.js';
import type { Ending } from '../deliveries/letter.js';
import { type Recipient, readNudge } from './readers.js';
import type { Situation } from './situations.js';

/** A reminder that is to ring for a reader. */
export interface Ringing {
  delivery: Delivery;
  situation: Situation;
  reader: Recipient;
  reminder: Reminder;
}

/** Whether a reminder whose time has come is still of use, by today's facts; how it ends when it is not. */
export function ringing(
  delivery: Delivery,
  situation: Situation | undefined,
  snoozeOf: (followUpId: string, userId: string) => Snooze | undefined,
  now: Temporal.Instant,
): Ringing | Ending {
  const { kind, isFor } = readNudge(delivery.nudge);
  const reader = situation?.readers.find(isFor);
  if (!situation || !reader) return 'withdrawn';
  const { followUp, today, policy } = situation;
  if (today?.state !== 'planned' || !today.dueAt.equals(followUp.dueAt)) return 'withdrawn';
  if (statusAt(today, now, reader.zone) === 'expired') return 'expired';
  const snooze = snoozeOf(followUp.id, reader.id);
  const reminders = snoozed(remindersFor(today, reader, policy), snooze, reader);
  const reminder = notOvertaken(reminders, now).find((one) => one.kind === kind);
  return reminder ? { delivery, situation, reader, reminder } : 'withdrawn';
}
