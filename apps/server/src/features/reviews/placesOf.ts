import { setImmediate } from 'node:timers/promises';
import type { EntityManager } from 'typeorm';
import { compareTexts } from './compareTexts.js';
import { findPassage, type Place } from './findPassage.js';

/**
 * Where the passages of these comments stand in the messages as saved; absent where they were changed. Others have
 * their turn between two comparisons.
 */
export async function placesOf(
  manager: EntityManager,
  commentIds: string[],
): Promise<Map<string, Place>> {
  const rows: { id: string; start: number; quote: string; read: string; now: string }[] =
    await manager.query(
      `select c.id, c.start, c.quote,
         case c.field when 'subject' then v.subject else v.body end as read,
         case c.field when 'subject' then m.subject else m.body end as now
       from review_comment c
       join message_version v on v.follow_up_id = c.follow_up_id and v.version = c.version
       join message m on m.follow_up_id = c.follow_up_id
       where c.id = any ($1)`,
      [commentIds],
    );
  const compared = new Map<string, ReturnType<typeof compareTexts>>();
  const found = new Map<string, Place>();
  for (const { id, read, now, ...passage } of rows) {
    const key = JSON.stringify([read, now]);
    let changes = compared.get(key);
    if (!changes) {
      await setImmediate();
      changes = compareTexts(read, now);
      compared.set(key, changes);
    }
    const place = findPassage(passage, now, changes);
    if (place) found.set(id, place);
  }
  return found;
}
