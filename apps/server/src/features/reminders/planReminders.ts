import { notOvertaken, type Policy, remindersFor, snoozed } from '@afterword/engine';
import { In } from 'typeorm';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Application } from '../applications/application.entity.js';
import { dropDeliveries, scheduleDeliveries } from '../deliveries/schedule.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { Message, whereLeaving } from '../messages/message.entity.js';
import { isInForce } from '../snoozes/isInForce.js';
import { snoozesOf } from '../snoozes/snoozesOf.js';
import { nudgeFor, type Recipient, recipientsOf } from './readers.js';

/**
 * Writes, moves and withdraws the reminders of these follow-ups. Until the candidate has joined, only
 * those who coach them hear of what stays undone. What is written and leaves by itself rings for nobody,
 * what a reader has put off later for that one. What has rung rings again when its follow-up has moved
 * or the reader puts it off, not when they want to be told at other hours.
 */
export async function planReminders(
  app: Pick<App, 'clock' | 'doorbell'>,
  tx: Tx,
  { teamId, candidateId }: Application,
  followUps: FollowUp[],
  policy: Policy,
  moved: Set<FollowUp>,
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
  const hasRung = await rungOf(tx, subjectIds);
  const reminders = undone.flatMap((followUp) =>
    recipients.flatMap((reader) => {
      const { id: subjectId } = followUp;
      const snooze = snoozeOf(subjectId, reader.id);
      const ringsAgain = moved.has(followUp) || (snooze && isInForce(snooze, now));
      return notOvertaken(remindersOf(followUp, reader), now)
        .map(({ kind: which, at: dueAt, until }) => {
          const nudge = nudgeFor(which, reader);
          return { teamId, candidateId, kind, subjectId, nudge, dueAt, until };
        })
        .filter((reminder) => ringsAgain || !hasRung(reminder));
    }),
  );
  await dropDeliveries(tx, { kind, subjectIds, except: reminders });
  await scheduleDeliveries(app, tx, reminders);
}

/** Which of these follow-ups' reminders have been heard. */
async function rungOf({ manager }: Tx, subjectIds: string[]) {
  const rows: { subjectId: string; nudge: string }[] = await manager.query(
    `select subject_id as "subjectId", nudge from delivery
     where kind = 'reminder' and subject_id = any ($1) and state in ('sent', 'noted', 'merged')`,
    [subjectIds],
  );
  const rung = new Set(rows.map(({ subjectId, nudge }) => `${subjectId} ${nudge}`));
  return ({ subjectId, nudge }: (typeof rows)[number]) => rung.has(`${subjectId} ${nudge}`);
}
