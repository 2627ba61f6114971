import type { Tx } from '../../db/transaction.js';

/** Whether somebody in a team, candidates among them, has an account of this address. */
export async function isMember({ manager }: Tx, teamId: string, email: string): Promise<boolean> {
  const members: unknown[] = await manager.query(
    `select from membership m join auth."user" u on u.id = m.user_id::text
     where m.team_id = $1 and u.email = $2`,
    [teamId, email],
  );
  return members.length > 0;
}
