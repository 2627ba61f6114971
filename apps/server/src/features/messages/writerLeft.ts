import type { EntityManager } from 'typeorm';
import type { Candidate } from '../candidates/candidate.entity.js';
import type { Message } from './message.entity.js';

export const noLongerTheirs =
  'Whoever wrote it for you does not look after your search any more, so it was kept here. Read it, and send it if it is yours.';

/** Whether a message was written for a candidate by somebody who neither coaches them nor leads the team any more. */
export async function writerLeft(
  manager: EntityManager,
  candidate: Candidate,
  { writtenBy }: Message,
): Promise<boolean> {
  if (writtenBy === candidate.userId) return false;
  const caring: unknown[] = await manager.query(
    `select from membership where team_id = $1 and user_id = $3 and role in ('owner', 'head_coach')
     union all
     select from coaching where candidate_id = $2 and user_id = $3 and ended_at is null
       and (managed or accepted_at is not null)`,
    [candidate.teamId, candidate.id, writtenBy],
  );
  return caring.length === 0;
}
