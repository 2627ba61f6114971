import type { EntityManager } from 'typeorm';
import type { App } from '../../../context.js';
import type { Tx } from '../../../db/transaction.js';
import { expireExports } from './expireExports.js';
import { idsOf } from './idsOf.js';
import { onceNothingLeaves, type Taken } from './onceNothingLeaves.js';
import { tracesOf } from './tracesOf.js';

/**
 * Erases candidates with everything about them, at a moment when no mail of theirs is leaving: applications, plans,
 * messages, deliveries and their ledger go by cascade, exports and caught mails are sought out. `first` runs
 * before that in the same transaction.
 */
export async function eraseCandidates(
  app: App,
  enter: (manager: EntityManager) => Promise<unknown>,
  candidateIds: string[],
  first: (tx: Tx) => Promise<unknown> = async () => {},
): Promise<void> {
  await onceNothingLeaves(
    app,
    enter,
    (manager) => takenWith(manager, candidateIds),
    async (tx) => {
      await first(tx);
      await removeCandidates(app, tx, candidateIds);
    },
  );
}

/** What goes when these candidates do. */
export async function takenWith(manager: EntityManager, candidateIds: string[]): Promise<Taken> {
  const of = (table: string) =>
    idsOf(manager, `select id from ${table} where candidate_id = any ($1)`, [candidateIds]);
  return { applications: await of('application'), deliveries: await of('delivery') };
}

/** Removes candidates of whom everything is held; the mails about them once that is committed. */
export async function removeCandidates(app: App, tx: Tx, candidateIds: string[]): Promise<void> {
  const { manager } = tx;
  const { deliveries } = await takenWith(manager, candidateIds);
  const traces = await tracesOf(manager, candidateIds, deliveries);
  const [removed]: [{ candidateId: string; teamId: string }[]] = await manager.query(
    'delete from candidate where id = any ($1) returning id as "candidateId", team_id as "teamId"',
    [candidateIds],
  );
  await expireExports(manager, candidateIds);
  await app.live.announce(manager, ...removed);
  tx.afterCommit(async () => app.caughtMail?.forget(traces));
}
