/**
 * Whether the notice `n` still asks for something: not read, and not dealt with meanwhile. What a follow-up
 * is about is dealt with once it is sent, withdrawn or on its way out; news are only until they are read.
 */
export const unread = `(n.read_at is null and case
  when n.kind in ('digest') or n.nudge like 'approved %' then true
  when n.kind = 'coaching' then exists (select from coaching o
    where o.id = n.subject_id and o.accepted_at is null and o.ended_at is null)
  else exists (select from follow_up f left join message m on m.follow_up_id = f.id
    where f.id = n.follow_up_id and f.state = 'planned' and coalesce(f.expires_at > now(), true)
      and coalesce(m.state in ('draft', 'failed'), true)
      and (n.nudge not like 'requested %' or exists (
        select from review r where r.id = n.subject_id and r.state = 'requested')))
  end)`;
