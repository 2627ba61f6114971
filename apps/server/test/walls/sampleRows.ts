import type pg from 'pg';
import type { Team } from './oneTeam.js';

/** A row of a table, whose it is, and where it stands. */
export interface Row {
  at: string;
  label: string;
  content: Record<string, unknown>;
}

/**
 * One row of each kind that a table holds, seen from a team; of mails one about a message, since candidates do
 * not see the invitation that brought them.
 */
export async function sampleRows(owner: pg.Client, team: Team, table: string): Promise<Row[]> {
  const { rows } = await owner.query<Row>(
    `select distinct on (label) * from (
       select t.ctid::text as at, content, coalesce(
         $2::jsonb->>(content->>'id'), $2::jsonb->>(content->>'template_id'),
         $2::jsonb->>(content->>'export_id'), $2::jsonb->>(content->>'candidate_id'),
         case when '${table}' in ('membership', 'preference', 'push_device') then $2::jsonb->>(content->>'user_id') end,
         case when content->>'team_id' = $1 then 'team' end, 'foreign') as label
       from ${table} t, to_jsonb(t) as content) rows order by label, content->>'kind' desc, at`,
    [team.teamId, JSON.stringify(labelled(team))],
  );
  return rows;
}

/** Ids that say whose a row is. */
function labelled(team: Team): Record<string, string> {
  const people = ['owner', 'head', 'coach', 'otherCoach', 'proposed'] as const;
  return {
    ...Object.fromEntries(people.map((person) => [team[person].userId, person])),
    [team.candidate.userId]: 'candidate',
    [team.candidate.candidateId]: 'candidate',
    [team.otherCandidate.userId]: 'otherCandidate',
    [team.otherCandidate.candidateId]: 'otherCandidate',
    [team.managedId]: 'managed',
    [team.exportId]: 'candidate',
    [team.managedExportId]: 'managed',
    [team.teamId]: 'team',
    [team.archivedId]: 'archived',
    [team.proposalId]: 'proposed',
    [team.memberLink.invitationId]: 'invitedCoach',
  };
}
