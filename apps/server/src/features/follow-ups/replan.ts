import { expiresAt, type FollowUp as Planned, plan } from '@afterword/engine';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { Application } from '../applications/application.entity.js';
import { lockApplication } from '../applications/lockApplication.js';
import { keepNeedless } from '../messages/keepNeedless.js';
import { timingOf } from '../policies/timingOf.js';
import { planReminders } from '../reminders/planReminders.js';
import { factsOf } from './facts.js';
import { FollowUp } from './followUp.entity.js';
import { zoneData } from './zoneData.js';

/**
 * Plans an application anew from its facts and saves the difference, with its reminders, in the
 * caller's transaction. Plans of one application wait for each other.
 */
export async function replan(
  app: Pick<App, 'clock' | 'doorbell' | 'live'>,
  tx: Tx,
  application: Application,
): Promise<void> {
  const { manager } = tx;
  await lockApplication(manager, application.id);
  const facts = await factsOf(manager, application.id);
  const { policy, calendar } = await timingOf(manager, application);
  const planned = plan(facts, policy, calendar);
  const stored = new Map(
    (await manager.findBy(FollowUp, { applicationId: application.id })).map((row) => [
      row.key,
      row,
    ]),
  );
  const followUps: FollowUp[] = [];
  const moved = new Set<FollowUp>();
  for (const next of planned) {
    const row = stored.get(next.key);
    stored.delete(next.key);
    const sent = facts.events.find(
      (event) => event.kind === 'sent' && event.followUpKey === next.key,
    );
    const followUp = manager.create(FollowUp, {
      id: row?.id,
      teamId: application.teamId,
      candidateId: application.candidateId,
      applicationId: application.id,
      ...columnsOf(next),
      expiresAt: expiresAt(next) ?? null,
      sentAt: sent?.at ?? null,
    });
    followUps.push(followUp);
    if (!row || hasMoved(row, next)) moved.add(followUp);
  }
  for (const row of stored.values())
    if (row.state === 'planned')
      followUps.push(manager.merge(FollowUp, row, { state: 'withdrawn' }));
  await manager.save(followUps);
  await manager.update(Application, application.id, { plannedWith: zoneData });
  await keepNeedless(app, tx, followUps, { facts, policy, calendar });
  await planReminders(app, tx, application, followUps, policy, moved);
  await app.live.announce(manager, application);
}

const hasMoved = (before: FollowUp, now: Planned) =>
  !before.suggestedAt.equals(now.suggestedAt) ||
  !before.dueAt.equals(now.dueAt) ||
  !before.latestAt.equals(now.latestAt);

function columnsOf(next: Planned): Planned {
  const { key, kind, interviewId, recipientId, opensAt, suggestedAt, dueAt, latestAt } = next;
  const { zone, channel, beside, foldsAt, moveOnAt, state, reasons } = next;
  return {
    ...{ key, kind, interviewId, recipientId, opensAt, suggestedAt, dueAt, latestAt },
    ...{ zone, channel, state, reasons },
    ...{ beside: orNull(beside), foldsAt: orNull(foldsAt), moveOnAt: orNull(moveOnAt) },
  };
}

/** Null empties a column; what is undefined would stay as it was. */
const orNull = <Value>(value: Value | undefined) => (value ?? null) as Value | undefined;
