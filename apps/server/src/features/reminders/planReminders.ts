import { type Policy, remindersFor } from '@afterword/engine';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Application } from '../applications/application.entity.js';
import { dropDeliveries, scheduleDelivery } from '../deliveries/schedule.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { recipientsOf } from './readers.js';

/**
 * Writes, moves and withdraws the reminders of these follow-ups. Until the candidate has joined, only
 * the coach hears of what stays undone.
 */
export async function planReminders(
  app: Pick<App, 'clock' | 'doorbell'>,
  tx: Tx,
  { teamId, candidateId }: Application,
  followUps: FollowUp[],
  policy: Policy,
): Promise<void> {
  const recipients = await recipientsOf(tx.manager, candidateId);
  for (const followUp of followUps) {
    const reminders = recipients.flatMap((reader) => remindersFor(followUp, reader, policy));
    await dropDeliveries(tx, {
      kind: 'reminder',
      subjectId: followUp.id,
      except: reminders.map((reminder) => reminder.kind),
    });
    for (const { kind: nudge, at: dueAt, until } of reminders) {
      const what = { kind: 'reminder' as const, subjectId: followUp.id, nudge };
      await scheduleDelivery(app, tx, { teamId, candidateId, ...what, dueAt, until });
    }
  }
}
