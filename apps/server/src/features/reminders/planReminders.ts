import { consensus, remindersFor } from '@afterword/engine';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Application } from '../applications/application.entity.js';
import { dropDeliveries, scheduleDelivery } from '../deliveries/schedule.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';

/** Reminders keep quiet from nine in the evening to eight in the morning, on the reader's clock. */
export const quiet = { from: 21, to: 8 };

/**
 * Writes, moves and withdraws the reminders of these follow-ups. They go to the candidate's account;
 * until the candidate has joined there is none, and the coach sees the caseload instead.
 */
export async function planReminders(
  app: Pick<App, 'clock' | 'doorbell'>,
  tx: Tx,
  application: Application,
  followUps: FollowUp[],
): Promise<void> {
  const [reader]: { zone: string }[] = await tx.manager.query(
    `select u.zone from candidate c join auth."user" u on u.id = c.user_id::text where c.id = $1`,
    [application.candidateId],
  );
  for (const followUp of followUps) {
    const reminders = reader ? remindersFor(followUp, { zone: reader.zone, quiet }, consensus) : [];
    await dropDeliveries(tx, {
      kind: 'reminder',
      subjectId: followUp.id,
      except: reminders.map((reminder) => reminder.kind),
    });
    for (const reminder of reminders)
      await scheduleDelivery(app, tx, {
        teamId: application.teamId,
        candidateId: application.candidateId,
        kind: 'reminder',
        subjectId: followUp.id,
        nudge: reminder.kind,
        dueAt: reminder.at,
        until: reminder.until,
      });
  }
}
