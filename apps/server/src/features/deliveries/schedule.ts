import { Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Delivery, DeliveryKind } from './delivery.entity.js';

export type Planned = Pick<
  Delivery,
  'teamId' | 'candidateId' | 'kind' | 'subjectId' | 'nudge' | 'dueAt' | 'until'
>;

/**
 * Writes deliveries in the caller's transaction and rings the bell for them after its commit. One that stands
 * already is moved when its times differ, which also takes it from whoever has claimed the old
 * version; one that is unchanged, or already of no use, is left alone. A reminder that has rung rings
 * again only when it moves to a later time.
 */
export async function scheduleDeliveries(
  app: Pick<App, 'clock' | 'doorbell'>,
  tx: Tx,
  planned: Planned[],
): Promise<void> {
  const now = app.clock();
  const useful = planned.filter(({ until }) => Temporal.Instant.compare(until, now) > 0);
  if (useful.length === 0) return;
  const written: { due: Date }[] = await tx.manager.query(
    `with planned as (
       select * from jsonb_to_recordset($1) as planned("teamId" uuid, "candidateId" uuid, kind text,
         "subjectId" uuid, nudge text, "dueAt" timestamptz, until timestamptz)),
     standing as (
       select d.id from delivery d join planned p on (d.subject_id, d.kind, d.nudge) = (p."subjectId", p.kind, p.nudge)
       order by d.id for no key update of d)
     insert into delivery (team_id, candidate_id, kind, subject_id, nudge, due_at, until, try_at)
     select "teamId", "candidateId", kind, "subjectId", nudge, "dueAt", until, "dueAt"
     from (select count(*) from standing) held, planned
     on conflict (subject_id, kind, nudge) do update
       set due_at = excluded.due_at, until = excluded.until, try_at = excluded.due_at,
         version = delivery.version + 1, state = 'pending', attempts = 0, token = null,
         lease_until = null, last_error = null, ended_at = null, merged_into = null
       where delivery.state = 'withdrawn'
         or (delivery.due_at, delivery.until) is distinct from (excluded.due_at, excluded.until)
           and not (delivery.kind in ('reminder', 'digest') and (delivery.state in ('sent', 'noted', 'merged')
             or ${mayHaveLeft('delivery')}))
         or delivery.due_at < excluded.due_at and delivery.kind <> 'digest'
     returning due_at as due`,
    [JSON.stringify(useful)],
  );
  const moments = new Set(written.map(({ due }) => due.getTime()));
  for (const at of moments)
    tx.afterCommit(() => app.doorbell.ring(Temporal.Instant.fromEpochMilliseconds(at)));
}

/**
 * Withdraws what has not left yet of these subjects, but for the nudges named; answers how many. What a worker has claimed
 * and not handed over yet is taken from it, but for messages: those can be taken back until they are claimed, and no more
 * once one may have left. Judged once its rows are held, by a statement of its own: what is handed over at that
 * very instant has left. They stay held until the transaction ends, for `scheduleDeliveries` too.
 */
export async function dropDeliveries(
  tx: Tx,
  what: {
    kind: DeliveryKind;
    subjectIds: string[];
    except?: Pick<Planned, 'subjectId' | 'nudge'>[];
  },
): Promise<number> {
  await tx.manager.query(
    `select from delivery where kind = $1 and subject_id = any ($2) and state in ('pending', 'claimed')
     order by id for no key update`,
    [what.kind, what.subjectIds],
  );
  const [, dropped]: [unknown, number] = await tx.manager.query(
    `update delivery d set state = 'withdrawn', version = version + 1, token = null,
       lease_until = null, ended_at = now()
     where kind = $1 and subject_id = any ($2) and ${notHanded('d')} and not exists (
       select from jsonb_to_recordset($3) as staying("subjectId" uuid, nudge text)
       where staying."subjectId" = d.subject_id and staying.nudge = d.nudge)`,
    [what.kind, what.subjectIds, JSON.stringify(what.except ?? [])],
  );
  return dropped;
}

const notHanded = (row: string) =>
  `(${row}.state = 'pending' and ${row}.kind <> 'message' or (${row}.state = 'pending' or ${row}.state = 'claimed'
     and ${row}.kind <> 'message') and not ${mayHaveLeft(row)})`;

const mayHaveLeft = (row: string) => `exists (
  select from send_ledger l where l.delivery_id = ${row}.id and l.version = ${row}.version
    and l.state in ('handed', 'unknown', 'accepted'))`;
