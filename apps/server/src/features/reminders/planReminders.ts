import { notOvertaken, type Policy, remindersFor, snoozed } from '@afterword/engine';
import { In } from 'typeorm';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Application } from '../applications/application.entity.js';
import { dropDeliveries, scheduleDeliveries } from '../deliveries/schedule.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { Message, whereLeaving } from '../messages/message.entity.js';
import { snoozesOf } from '../snoozes/snoozesOf.js';
import { nudgeFor, type Recipient, recipientsOf } from './readers.js';

/**
 * Writes, moves and withdraws the reminders of these follow-ups. Until the candidate has joined, only
 * those who coach them hear of what stays undone. What is written and leaves by itself rings for nobody,
 * what a reader has put off later for that one.
 */
export async function planReminders(
  app: Pick<App, 'clock' | 'doorbell'>,
  tx: Tx,
  { teamId, candidateId }: Application,
  followUps: FollowUp[],
  policy: Policy,
): Promise<void> {
  const recipients = await recipientsOf(tx.manager, candidateId);
  const kind = 'reminder' as const;
  const now = app.clock();
  const subjectIds = followUps.map(({ id }) => id);
  const snoozeOf = await snoozesOf(tx.manager, subjectIds);
  const remindersOf = (followUp: FollowUp, reader: Recipient) =>
    snoozed(remindersFor(followUp, reader, policy), snoozeOf(followUp.id, reader.id), reader);
  const leaving = await tx.manager.findBy(Message, {
    followUpId: In(subjectIds),
    state: whereLeaving(),
  });
  const isDone = ({ id }: FollowUp) => leaving.some(({ followUpId }) => followUpId === id);
  const undone = followUps.filter((followUp) => !isDone(followUp));
  const reminders = undone.flatMap((followUp) =>
    recipients.flatMap((reader) =>
      notOvertaken(remindersOf(followUp, reader), now).map((reminder) => {
        const { kind: which, at: dueAt, until } = reminder;
        const nudge = nudgeFor(which, reader);
        return { teamId, candidateId, kind, subjectId: followUp.id, nudge, dueAt, until };
      }),
    ),
  );
  await dropDeliveries(tx, { kind, subjectIds, except: reminders });
  await scheduleDeliveries(app, tx, reminders);
}
