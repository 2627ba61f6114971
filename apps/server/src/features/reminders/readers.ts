import type { Reader, Reminder } from '@afterword/engine';
import type { EntityManager } from 'typeorm';
import { NoticeKind } from '../notices/noticeKind.js';
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
  return (await recipientsOfAll(manager, [candidateId])).get(candidateId) ?? [];
}

/** The same of many candidates. */
export async function recipientsOfAll(
  manager: EntityManager,
  candidateIds: string[],
): Promise<Map<string, Recipient[]>> {
  const rows: (Omit<Recipient, 'quiet' | 'preferences'> & { of: string })[] = await manager.query(
    `with coaching_now as (
       select o.candidate_id, o.user_id from coaching o where o.candidate_id = any ($1) and o.ended_at is null
         and (o.managed or o.accepted_at is not null)),
     reader as (
       select c.id as candidate_id, c.user_id, 'candidate' as role from candidate c where c.id = any ($1)
       union all select candidate_id, user_id, 'coach' from coaching_now
       union all
       select c.id, m.user_id, 'coach' from membership m join candidate c on c.team_id = m.team_id
       where c.id = any ($1) and m.role in ('owner', 'head_coach')
         and not exists (select from coaching_now n where n.candidate_id = c.id))
     select r.candidate_id as of, u.id, u.name, u.email, u.zone, r.role
     from reader r join auth."user" u on u.id = r.user_id::text order by r.role, u.id`,
    [candidateIds],
  );
  const preferred = await preferencesOf(manager, [...new Set(rows.map(({ id }) => id))]);
  const recipients = new Map<string, Recipient[]>(candidateIds.map((id) => [id, []]));
  for (const { of, ...row } of rows) {
    const preferences = preferred.get(row.id) as Preferences;
    recipients.get(of)?.push({ ...row, quiet: preferences.quiet, preferences });
  }
  return recipients;
}

/** What a reminder is to whoever it rings for. */
export const noticeKindFor = ({ role }: Reader) =>
  role === 'coach' ? NoticeKind.ESCALATION : NoticeKind.REMINDER;

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
