import type { EntityManager } from 'typeorm';
import type { FollowUp } from '../follow-ups/followUp.entity.js';

/** Ids of the people who are to get a message of the same kind for the same interview that nobody has saved yet. */
export async function unwrittenBesides(
  manager: EntityManager,
  { id, interviewId, kind }: FollowUp,
): Promise<string[]> {
  const rows: { id: string }[] = await manager.query(
    `select f.recipient_id as id from follow_up f
     where f.interview_id = $1 and f.kind = $2 and f.id <> $3
       and not exists (select from message m where m.follow_up_id = f.id)`,
    [interviewId, kind, id],
  );
  return rows.map((row) => row.id);
}
