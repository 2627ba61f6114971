import { Temporal } from '@afterword/engine';
import type { EntityManager } from 'typeorm';
import type { Role } from '../teams/membership.entity.js';
import type { Onlooker } from './coachings.types.js';

/**
 * Who sees all of each candidate: owners and head coaches of their team, then their coaches. `invitedBy`
 * asks who will, once the candidate accepts that coach's invitation.
 */
export async function onlookers(
  manager: EntityManager,
  candidateIds: string[],
  invitedBy: string | null = null,
): Promise<Map<string, Onlooker[]>> {
  const rows: { id: string; name: string; role: Role; since: Date | null }[] = await manager.query(
    `select c.id, u.name, s.role, s.since from candidate c
     cross join lateral (
       select m.user_id, m.role, null::timestamptz as since from membership m
       where m.team_id = c.team_id and m.role in ('owner', 'head_coach')
       union all
       select o.user_id, 'coach', coalesce(o.accepted_at, o.proposed_at) from coaching o
       where o.candidate_id = c.id and o.ended_at is null and (o.managed or o.accepted_at is not null)
         and ($2::uuid is null or o.user_id = $2)
         and not exists (select from membership m where m.team_id = c.team_id
           and m.user_id = o.user_id and m.role in ('owner', 'head_coach'))) s
     join auth."user" u on u.id = s.user_id::text
     where c.id = any ($1)
     order by array_position(array['owner', 'head_coach', 'coach'], s.role), u.name, u.id`,
    [candidateIds, invitedBy],
  );
  const found = new Map<string, Onlooker[]>(candidateIds.map((id) => [id, []]));
  for (const { id, name, role, since } of rows)
    found.get(id)?.push({
      name,
      role,
      since: since && Temporal.Instant.fromEpochMilliseconds(since.getTime()),
    });
  return found;
}
