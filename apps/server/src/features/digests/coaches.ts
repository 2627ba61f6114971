import type { EntityManager } from 'typeorm';
import type { Preferences } from '../preferences/preferences.js';
import { preferencesOf } from '../preferences/preferencesOf.js';

/** Somebody who looks after candidates of a team. */
export interface Coach {
  membershipId: string;
  teamId: string;
  userId: string;
  name: string;
  email: string;
  zone: string;
  leads: boolean;
  preferences: Preferences;
}

type Row = Omit<Coach, 'preferences'>;

const coaches = `
  select m.id as "membershipId", m.team_id as "teamId", m.user_id as "userId", u.name, u.email, u.zone,
    m.role in ('owner', 'head_coach') as leads
  from membership m join auth."user" u on u.id = m.user_id::text where m.role <> 'candidate'`;

/** Everybody who coaches in any team, `most` at a time in the order of memberships. */
export const coachesAfter = async (
  manager: EntityManager,
  membershipId: string | undefined,
  most: number,
): Promise<Coach[]> =>
  withPreferences(
    manager,
    await manager.query(`${coaches} and ($1::uuid is null or m.id > $1) order by m.id limit $2`, [
      membershipId ?? null,
      most,
    ]),
  );

export async function coachOf(
  manager: EntityManager,
  teamId: string,
  userId: string,
): Promise<Coach | undefined> {
  const rows: Row[] = await manager.query(`${coaches} and m.team_id = $1 and m.user_id = $2`, [
    teamId,
    userId,
  ]);
  return (await withPreferences(manager, rows))[0];
}

async function withPreferences(manager: EntityManager, rows: Row[]): Promise<Coach[]> {
  const preferred = await preferencesOf(manager, [...new Set(rows.map(({ userId }) => userId))]);
  return rows.map((row) => ({ ...row, preferences: preferred.get(row.userId) as Preferences }));
}
