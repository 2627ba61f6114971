import type { Temporal } from '@afterword/engine';
import type { EntityManager } from 'typeorm';
import { stillUseful } from '../candidates/caseload.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { leaving } from '../messages/message.entity.js';
import type { Coach } from './coaches.js';

/** One line of a digest, and what it is about. */
export interface DigestItem {
  section: keyof typeof sections;
  candidate: string;
  kind: FollowUp['kind'];
  givenName: string;
  familyName: string;
  company: string;
  zone: string;
  at: Date;
  /** In the whole section. */
  total: number;
}

/** Lines of one section that are written out. */
export const mostLines = 10;

const planned = `f.state = 'planned' and ${stillUseful('f', '$4')}`;
const unwritten = `not exists (select from message m where m.follow_up_id = f.id and m.state = any ($6))`;

/** What of a candidate's follow-ups a coach is told in the morning, and by which time it is ordered. */
const sections = {
  overdue: { where: `${planned} and ${unwritten} and f.due_at < $4`, at: 'f.due_at' },
  today: {
    where: `${planned} and ${unwritten} and f.due_at >= $4 and f.due_at < $5`,
    at: 'f.due_at',
  },
  review: {
    where: `${planned} and exists (select from review r join message m on m.follow_up_id = r.follow_up_id
      where r.follow_up_id = f.id and r.state = 'requested' and m.state in ('draft', 'failed'))`,
    at: 'f.due_at',
  },
  silent: {
    where: `f.state = 'sent' and f.move_on_at <= $4 and f.move_on_at > $4::timestamptz - interval '7 days'
      and not exists (select from application_event e where e.application_id = f.application_id
        and e.kind in ('reply', 'outcome') and e.at > f.sent_at)`,
    at: 'f.move_on_at',
  },
};

/**
 * What one coach is told of a team at `now`, of the candidates they are reminded of: those they coach, and for who
 * leads the team those nobody coaches. The first ten of each section.
 * @param dayEnds of the coach's day
 */
export async function digestFor(
  manager: EntityManager,
  { teamId, userId, leads }: Coach,
  now: Temporal.Instant,
  dayEnds: Temporal.Instant,
): Promise<DigestItem[]> {
  const each = Object.entries(sections).map(
    ([section, { where, at }]) => `(select '${section}' as section,
      concat_ws(' ', c.given_name, c.family_name) as candidate, f.kind, p.given_name as "givenName",
      p.family_name as "familyName", a.company, f.zone, ${at} as at, count(*) over ()::int as total
    from mine c join follow_up f on f.candidate_id = c.id
      join application a on a.id = f.application_id join interviewer p on p.id = f.recipient_id
    where ${where} order by ${at}, f.id limit ${mostLines})`,
  );
  return manager.query(
    `with standing as (select candidate_id, user_id from coaching where team_id = $1
       and ended_at is null and (managed or accepted_at is not null)),
     mine as (
       select c.id, c.given_name, c.family_name from candidate c
       where c.team_id = $1 and c.user_id is distinct from $2 and (
         exists (select from standing s where s.candidate_id = c.id and s.user_id = $2)
         or $3 and not exists (select from standing s where s.candidate_id = c.id)))
     ${each.join(' union all ')}`,
    [teamId, userId, leads, now.toString(), dayEnds.toString(), leaving],
  );
}
