import type { EntityManager } from 'typeorm';
import { type Differing, differingOf, type Preferences, withDefaults } from './preferences.js';

/**
 * Changes what is stored of one person, whom the caller's transaction acts for; two changes at once follow each
 * other. @returns how they were before, and are now
 */
export async function storePreferences(
  manager: EntityManager,
  userId: string,
  change: (now: Preferences) => Preferences,
): Promise<{ before: Preferences; after: Preferences }> {
  // An update of nothing holds the row, and answers with it.
  const [{ differing }]: [{ differing: Differing }] = await manager.query(
    `insert into preference as p (user_id, differing) values ($1, '{}')
     on conflict (user_id) do update set differing = p.differing returning differing`,
    [userId],
  );
  const before = withDefaults(differing);
  const after = change(before);
  await manager.query('update preference set differing = $2 where user_id = $1', [
    userId,
    JSON.stringify(differingOf(after)),
  ]);
  return { before, after };
}
