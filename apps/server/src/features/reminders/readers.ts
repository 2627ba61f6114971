import type { Reader, Reminder } from '@afterword/engine';
import type { EntityManager } from 'typeorm';
import type { Preferences } from '../preferences/preferences.js';
import { preferencesOf } from '../preferences/preferencesOf.js';

/** Somebody reminders are mailed to; nothing rings in their own quiet hours. */
export interface Recipient extends Reader {
  id: string;
  name: string;
  email: string;
  preferences: Preferences;
}

/**
 * Who is reminded of a candidate's follow-ups: the candidate once joined, and each of their coaches; while
 * nobody coaches them, those who lead the team.
 */
export async function recipientsOf(
  manager: EntityManager,
  candidateId: string,
): Promise<Recipient[]> {
  const rows: Omit<Recipient, 'quiet' | 'preferences'>[] = await manager.query(
    `with coaching_now as (
       select o.user_id from coaching o where o.candidate_id = $1 and o.ended_at is null
         and (o.managed or o.accepted_at is not null)),
     reader as (
       select c.user_id, 'candidate' as role from candidate c where c.id = $1
       union all select user_id, 'coach' from coaching_now
       union all
       select m.user_id, 'coach' from membership m join candidate c on c.team_id = m.team_id
       where c.id = $1 and m.role in ('owner', 'head_coach')
         and not exists (select from coaching_now))
     select u.id, u.name, u.email, u.zone, r.role
     from reader r join auth."user" u on u.id = r.user_id::text order by r.role, u.id`,
    [candidateId],
  );
  const preferred = await preferencesOf(
    manager,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => {
    const preferences = preferred.get(row.id) as Preferences;
    return { ...row, quiet: preferences.quiet, preferences };
  });
}

/** How a delivery names a reminder: its kind and, as there may be several coaches, which of them it is for. */
export const nudgeFor = (kind: Reminder['kind'], { id }: Recipient) =>
  kind === 'coach' ? `${kind} ${id}` : kind;

/** The kind of a reminder, and whether it is for a recipient. */
export function readNudge(nudge: string) {
  const [kind, coachId] = nudge.split(' ') as [Reminder['kind'], string?];
  const isFor = ({ id, role }: Recipient) =>
    kind === 'coach' ? role === 'coach' && id === coachId : role === 'candidate';
  return { kind, isFor };
}
