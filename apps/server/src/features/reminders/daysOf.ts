import { Temporal } from '@afterword/engine';
import type { Tx } from '../../db/transaction.js';
import type { Ringing } from './ringing.js';

/** As many of a day as are looked at: putting together takes the square of them. */
const mostLooked = 200;

/** A candidate's day in one team: what rings now there, and what is to ring until it ends. */
export interface Day {
  userId: string;
  rings: Ringing[];
  /** Reminder mails they have had today or that are on their way, from all of their teams. */
  sent: number;
  later: { at: Temporal.Instant; until: Temporal.Instant }[];
}

interface Row {
  id: string;
  userId: string;
  candidateId: string;
  state: 'sent' | 'claimed' | 'pending';
  at: Date;
  until: Date;
}

/** The days, in their own zones, of all candidates of these reminders. */
export async function daysOf(tx: Tx, rings: Ringing[], now: Temporal.Instant): Promise<Day[]> {
  if (rings.length === 0) return [];
  const rows = await rowsOf(tx, [...new Set(rings.map(({ reader }) => reader.id))]);
  const candidateIds = [...new Set(rings.map(candidateOf))];
  const ringing = new Set(rings.map(({ delivery }) => delivery.id));
  return candidateIds.map((candidateId) => {
    const own = rings.filter((ring) => candidateOf(ring) === candidateId);
    const { id: userId, zone } = (own[0] as Ringing).reader;
    const today = now.toZonedDateTimeISO(zone).startOfDay();
    const [from, to] = [today.toInstant(), today.add({ days: 1 }).toInstant()];
    const within = rows
      .filter((row) => row.userId === userId && !ringing.has(row.id))
      .map((row) => ({ ...row, at: instant(row.at), until: instant(row.until) }))
      .filter(({ at }) => isBefore(at, to) && !isBefore(at, from));
    return {
      ...{ userId, rings: own },
      sent: within.filter(({ state }) => state !== 'pending').length,
      later: within
        .filter(
          (row) =>
            row.state === 'pending' && row.candidateId === candidateId && isBefore(now, row.at),
        )
        .slice(0, mostLooked),
    };
  });
}

const candidateOf = ({ situation }: Ringing) => situation.candidate.id;

/** One after the other for the same person: two workers would not see what the other is sharing out. */
async function rowsOf({ manager }: Tx, userIds: string[]): Promise<Row[]> {
  await manager.query(
    `select pg_advisory_xact_lock(key) from (
       select hashtextextended('reminders of ' || id, 0) as key from unnest($1::text[]) id order by 1) keys`,
    [userIds],
  );
  return manager.query(
    `select d.id, c.user_id as "userId", c.id as "candidateId", d.state, d.until,
       case d.state when 'sent' then d.ended_at when 'claimed' then now() else d.try_at end as at
     from candidate c join delivery d on d.candidate_id = c.id
     where c.user_id = any ($1) and d.kind = 'reminder' and d.nudge not like 'coach %'
       and (d.state = 'sent' and d.ended_at > now() - interval '25 hours'
         or d.state = 'claimed' or d.state = 'pending' and d.try_at < now() + interval '25 hours')
     order by at`,
    [userIds],
  );
}

const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());
const isBefore = (one: Temporal.Instant, other: Temporal.Instant) =>
  Temporal.Instant.compare(one, other) < 0;
