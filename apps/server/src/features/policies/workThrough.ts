import { diffPlans, type FollowUp as Planned, plan } from '@afterword/engine';
import type { App } from '../../context.js';
import { enterAsWorker, inTransaction, type Tx } from '../../db/transaction.js';
import { Application } from '../applications/application.entity.js';
import { workingCalendar } from '../calendar/workingCalendar.js';
import { factsOf } from '../follow-ups/facts.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { replan } from '../follow-ups/replan.js';
import { PolicyChange, PolicyChangeState } from './policyChange.entity.js';
import { type ChangedFollowUp, PolicyChangeItem } from './policyChangeItem.entity.js';
import { policyOf } from './policyOf.js';

/** Applications to a transaction: what a stop loses at most, and what a reader waits for progress. */
const atOnce = 20;

/**
 * Works through a change of policy until it is done or somebody cancelled it. Progress is committed
 * with the work, so that a worker that stops, or a second one, loses and doubles nothing.
 */
export async function workThrough(app: App, changeId: string, stopping: () => boolean) {
  while (!stopping()) {
    const more = await inTransaction(app.db.worker, enterAsWorker('workThroughPolicy'), (tx) =>
      step(app, tx, changeId),
    );
    if (!more) return;
  }
}

async function step(app: App, tx: Tx, changeId: string): Promise<boolean> {
  const { manager } = tx;
  const change = await manager.findOne(PolicyChange, {
    where: { id: changeId },
    lock: { mode: 'pessimistic_write' },
  });
  if (
    change?.state !== PolicyChangeState.PREVIEWING &&
    change?.state !== PolicyChangeState.APPLYING
  )
    return false;
  const query = manager
    .createQueryBuilder(Application, 'a')
    .where('a.team_id = :teamId', { teamId: change.teamId })
    .orderBy('a.id')
    .limit(atOnce);
  if (change.reached) query.andWhere('a.id > :reached', { reached: change.reached });
  const applications = await query.getMany();
  for (const application of applications)
    if (change.state === PolicyChangeState.PREVIEWING) await compare(tx, change, application);
    else await replan(app, tx, application);
  const over = applications.length < atOnce;
  const next = { previewing: PolicyChangeState.READY, applying: PolicyChangeState.APPLIED };
  Object.assign(change, {
    done: change.done + applications.length,
    reached: applications.at(-1)?.id ?? change.reached,
    state: over ? next[change.state] : change.state,
  });
  await manager.save(change);
  await manager.query('update policy_change set worked_at = now() where id = $1', [changeId]);
  return !over;
}

async function compare({ manager }: Tx, change: PolicyChange, application: Application) {
  const facts = await factsOf(manager, application.id);
  const before = await manager.findBy(FollowUp, { applicationId: application.id });
  const calendar = await workingCalendar(application, change.workingDays);
  const after = plan(facts, policyOf(change), calendar);
  const { opened, moved, withdrawn } = diffPlans(before, after);
  if (opened.length + moved.length + withdrawn.length === 0) return;
  change.opened += opened.length;
  change.moved += moved.length;
  change.withdrawn += withdrawn.length;
  const wasDue = new Map(before.map(({ key, dueAt }) => [key, dueAt]));
  await manager.insert(PolicyChangeItem, {
    changeId: change.id,
    teamId: application.teamId,
    candidateId: application.candidateId,
    applicationId: application.id,
    opened: opened.map(toJson),
    moved: moved.map((one) => ({ ...toJson(one), wasDueAt: wasDue.get(one.key)?.toString() })),
    withdrawn: withdrawn.map(toJson),
  });
}

const toJson = ({ kind, recipientId, suggestedAt, dueAt, zone }: Planned): ChangedFollowUp => ({
  kind,
  recipientId,
  suggestedAt: suggestedAt.toString(),
  dueAt: dueAt.toString(),
  zone,
});
