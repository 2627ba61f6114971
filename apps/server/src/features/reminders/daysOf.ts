import { Temporal } from '@afterword/engine';
import type { Tx } from '../../db/transaction.js';
import type { Ringing } from './ringing.js';

/** A candidate's day: what rings now, how many reminder mails they have had, and what is to ring until it ends. */
export interface Day {
  rings: Ringing[];
  sent: number;
  later: { at: Temporal.Instant; until: Temporal.Instant }[];
}

interface Row {
  userId: string;
  state: 'sent' | 'pending';
  at: Date;
  until: Date;
}

/** The days, in their own zones, of all readers of these reminders, over all of their teams. */
export async function daysOf(tx: Tx, rings: Ringing[], now: Temporal.Instant): Promise<Day[]> {
  if (rings.length === 0) return [];
  const userIds = [...new Set(rings.map(({ reader }) => reader.id))].sort();
  const rows = await rowsOf(tx, userIds);
  return userIds.map((userId) => {
    const own = rings.filter(({ reader }) => reader.id === userId);
    const today = now.toZonedDateTimeISO(own[0]?.reader.zone ?? 'UTC').startOfDay();
    const [from, to] = [today.toInstant(), today.add({ days: 1 }).toInstant()];
    const within = rows
      .filter((row) => row.userId === userId)
      .map((row) => ({ ...row, at: instant(row.at), until: instant(row.until) }))
      .filter(({ at }) => isBefore(at, to) && !isBefore(at, from));
    return {
      rings: own,
      sent: within.filter(({ state }) => state === 'sent').length,
      later: within.filter(({ state, at }) => state === 'pending' && isBefore(now, at)),
    };
  });
}

/** One after the other for the same person: two workers would not see what the other is sharing out. */
async function rowsOf({ manager }: Tx, userIds: string[]): Promise<Row[]> {
  await manager.query(
    `select pg_advisory_xact_lock(key) from (
       select hashtextextended('reminders of ' || id, 0) as key from unnest($1::text[]) id order by 1) keys`,
    [userIds],
  );
  return manager.query(
    `select c.user_id as "userId", d.state, d.until,
       case d.state when 'sent' then d.ended_at else d.try_at end as at
     from candidate c join delivery d on d.candidate_id = c.id
     where c.user_id = any ($1) and d.kind = 'reminder' and d.nudge not like 'coach %'
       and (d.state = 'sent' and d.ended_at > now() - interval '25 hours'
         or d.state = 'pending' and d.try_at < now() + interval '25 hours')
     order by at`,
    [userIds],
  );
}

const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());
const isBefore = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0;
