import type { EntityManager } from 'typeorm';
import type { TeamRole } from '../teams/teams.policy.js';
import type { Invitation } from './invitation.entity.js';
import { mayGive } from './invitations.policy.js';

/**
 * Whether whoever gave an invitation may give it still: it does not outlive their place in the team, their role there
 * and their coaching of the candidate. Whoever is invited sees of them what this asks.
 */
export async function stillGiven(manager: EntityManager, invitation: Invitation): Promise<boolean> {
  const { teamId, candidateId, invitedBy } = invitation;
  const [{ role, isCoach }]: [{ role: TeamRole; isCoach: boolean }] = await manager.query(
    `select (select role from membership where team_id = $1 and user_id = $2) as role,
       exists (select from coaching o where o.candidate_id = $3 and o.user_id = $2
         and o.ended_at is null and (o.managed or o.accepted_at is not null)) as "isCoach"`,
    [teamId, invitedBy, candidateId],
  );
  const relation = candidateId ? { role, isCoach, isSelf: false, joined: false } : null;
  return mayGive(invitation, role, relation);
}
