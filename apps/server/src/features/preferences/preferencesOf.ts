import type { EntityManager } from 'typeorm';
import { type Differing, type Preferences, withDefaults } from './preferences.js';

/**
 * How these people want to be told things, by account id; the defaults for whoever changed nothing. Requests and
 * jobs alike may ask for anybody, as planning does; nobody is shown another's.
 */
export async function preferencesOf(
  manager: EntityManager,
  userIds: string[],
): Promise<Map<string, Preferences>> {
  const rows: { id: string; differing: Differing }[] = await manager.query(
    'select user_id as id, differing from preferences_of($1)',
    [userIds],
  );
  const stored = new Map(rows.map(({ id, differing }) => [id, differing]));
  return new Map(userIds.map((id) => [id, withDefaults(stored.get(id) ?? {})]));
}
