import type { EntityManager } from 'typeorm';

/** Somebody who is told what became of a message. */
export interface Told {
  id: string;
  name: string;
  email: string;
  zone: string;
  /** Whether the message is their own. */
  isCandidate: boolean;
}

/** The candidate, once joined, and whoever had the message sent for them, while they care for them. */
export const toldOf = (manager: EntityManager, followUpId: string): Promise<Told[]> =>
  manager.query(
    `select u.id, u.name, u.email, u.zone, u.id = c.user_id::text as "isCandidate"
     from message s join candidate c on c.id = s.candidate_id
     join auth."user" u on u.id = c.user_id::text
       or u.id = s.sent_by::text and (
         exists (select from membership m where m.team_id = c.team_id and m.user_id = s.sent_by
           and m.role in ('owner', 'head_coach'))
         or exists (select from coaching o where o.candidate_id = c.id and o.user_id = s.sent_by
           and o.ended_at is null and (o.managed or o.accepted_at is not null)))
     where s.follow_up_id = $1 order by u.id`,
    [followUpId],
  );
