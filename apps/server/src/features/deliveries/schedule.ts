import { Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Delivery, DeliveryKind } from './delivery.entity.js';

export type Planned = Pick<
  Delivery,
  'teamId' | 'candidateId' | 'kind' | 'subjectId' | 'nudge' | 'dueAt' | 'until'
>;

/**
 * Writes a delivery in the caller's transaction and rings the bell after its commit. One that stands
 * already is moved when its times differ, which also takes it from whoever has claimed the old
 * version; one that is unchanged, or already of no use, is left alone. A reminder that has rung rings
 * again only when it moves to a later time.
 */
export async function scheduleDelivery(
  app: Pick<App, 'clock' | 'doorbell'>,
  tx: Tx,
  next: Planned,
): Promise<void> {
  if (Temporal.Instant.compare(next.until, app.clock()) <= 0) return;
  const written: unknown[] = await tx.manager.query(
    `insert into delivery (team_id, candidate_id, kind, subject_id, nudge, due_at, until, try_at)
     values ($1, $2, $3, $4, $5, $6, $7, $6)
     on conflict (subject_id, kind, nudge) do update
       set due_at = excluded.due_at, until = excluded.until, try_at = excluded.due_at,
         version = delivery.version + 1, state = 'pending', attempts = 0, token = null,
         lease_until = null, last_error = null, ended_at = null
       where delivery.state = 'withdrawn'
         or (delivery.due_at, delivery.until) is distinct from (excluded.due_at, excluded.until)
           and (delivery.kind, delivery.state) <> ('reminder', 'sent')
         or delivery.due_at < excluded.due_at
     returning id`,
    [
      next.teamId,
      next.candidateId,
      next.kind,
      next.subjectId,
      next.nudge,
      next.dueAt.toString(),
      next.until.toString(),
    ],
  );
  if (written.length > 0) tx.afterCommit(() => app.doorbell.ring(next.dueAt));
}

/** Withdraws what has not left yet, but for the nudges named; answers how many. */
export async function dropDeliveries(
  tx: Tx,
  what: { kind: DeliveryKind; subjectId: string; except?: string[] },
): Promise<number> {
  const [, dropped]: [unknown, number] = await tx.manager.query(
    `update delivery set state = 'withdrawn', version = version + 1, token = null, ended_at = now()
     where kind = $1 and subject_id = $2 and state = 'pending' and nudge <> all ($3)`,
    [what.kind, what.subjectId, what.except ?? []],
  );
  return dropped;
}
