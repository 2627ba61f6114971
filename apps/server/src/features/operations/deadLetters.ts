import type { App } from '../../context.js';
import type { DeliveryKind } from '../deliveries/delivery.entity.js';
import { withoutAddresses } from './withoutAddresses.js';

export interface DeadLetter {
  id: string;
  kind: DeliveryKind;
  teamId: string;
  endedAt: Date;
  attempts: number;
  lastError: string;
  /** Whether trying again can lead to anything; a message is its writer's again, as a draft. */
  isUseful: boolean;
  /** Where the page after it begins. */
  mark: string;
}

export const perPage = 50;
/** Rung again by one press; whoever has more presses again. */
const mostAtOnce = 10_000;

const useful = `kind <> 'message' and until > now()`;

/** Those given up, the latest first; `after` is the mark of the last one on the page before. */
export async function listDeadLetters({ db }: App, after: string | null): Promise<DeadLetter[]> {
  const [at, id] = after?.split('_') ?? [null, null];
  const rows: DeadLetter[] = await db.worker.query(
    `select id, kind, team_id as "teamId", ended_at as "endedAt", attempts,
       coalesce(last_error, '') as "lastError", ${useful} as "isUseful",
       to_char(ended_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || id as mark
     from delivery where state = 'dead'
       and ($1::timestamptz is null or (ended_at, id) < ($1::timestamptz, $2::uuid))
     order by ended_at desc, id desc limit ${perPage}`,
    [at, id],
  );
  return rows.map((row) => ({ ...row, lastError: withoutAddresses(row.lastError) }));
}

/** What `listDeadLetters` takes as `after`. */
export const isMark = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z_[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text) &&
  !Number.isNaN(Date.parse(text.slice(0, 19)));

/**
 * Has dead letters tried again from the start, one of them or the oldest ten thousand; answers how many. The version
 * stays, so that the ledger goes on knowing what has left; the engine is asked again at their time, which is now.
 */
export async function ringAgain({ db, doorbell, clock, log }: App, id?: string): Promise<number> {
  const [, count]: [unknown, number] = await db.worker.query(
    `update delivery set state = 'pending', attempts = 0, try_at = now(), token = null, lease_until = null,
       last_error = null, ended_at = null
     where id in (select id from delivery where state = 'dead' and ${useful} and ($1::uuid is null or id = $1)
       order by ended_at, id limit ${mostAtOnce} for update)`,
    [id ?? null],
  );
  log.warn({ count, delivery: id }, 'an operator had dead letters tried again');
  if (count > 0) await doorbell.ring(clock());
  return count;
}
