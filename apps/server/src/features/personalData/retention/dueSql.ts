/** Leaders have this long to think again, however long ago something happened last. */
export const graceDays = 7;

/**
 * What a team's retention erases, each with the day: `kind` application or candidate, `id`, and `day`. `$1` is the
 * team, `$2` its months, `$3` its zone, `$4` the first day on which anything may go.
 *
 * An application goes on the day on which it is so many calendar months that anything happened last, counted on
 * the team's calendar (of 31 August six months are over on 28 February): the last of what was recorded and when that
 * was, the end of an interview and when it was put down or changed, a message written or sent, a review asked for or
 * decided, what was said in one, and the time at which something still planned is due. A candidate without an account goes with the last application, and not before they themselves were taken
 * in, invited or given a coach so long ago.
 */
export const dueSql = `
  application_day as (
    select a.id, a.candidate_id, greatest($4::date, (greatest(
      a.created_at,
      (select max(greatest(e.at, e.recorded_at)) from application_event e where e.application_id = a.id),
      (select max(greatest(i.ends_at, i.created_at, i.changed_at)) from interview i where i.application_id = a.id),
      (select max(greatest(m.sent_at, m.updated_at)) from message m
        join follow_up f on f.id = m.follow_up_id where f.application_id = a.id),
      (select max(greatest(r.requested_at, r.decided_at, r.revoked_at)) from review r
        join follow_up f on f.id = r.follow_up_id where f.application_id = a.id),
      (select max(greatest(c.written_at, c.resolved_at)) from review_comment c
        join follow_up f on f.id = c.follow_up_id where f.application_id = a.id),
      (select max(f.due_at) from follow_up f where f.application_id = a.id and f.state = 'planned')
    ) at time zone $3)::date + make_interval(months => $2))::date as day
    from application a where a.team_id = $1),
  candidate_day as (
    select c.id, greatest($4::date, ((greatest(
      c.created_at,
      (select max(greatest(o.proposed_at, o.accepted_at, o.ended_at)) from coaching o where o.candidate_id = c.id),
      (select max(i.created_at) from invitation i where i.candidate_id = c.id)
    ) at time zone $3)::date + make_interval(months => $2))::date,
      (select max(day) from application_day a where a.candidate_id = c.id)) as day
    from candidate c where c.team_id = $1 and c.user_id is null),
  due as (
    select 'candidate' as kind, id, day from candidate_day
    union all select 'application', id, day from application_day)
`;
