import type { EntityManager } from 'typeorm';
import { idsOf } from './idsOf.js';

/**
 * Deliveries about some follow-ups, about the reviews of their messages, and of what was told of them; they point there by
 * no foreign key.
 */
export const deliveriesOf = (manager: EntityManager, followUpIds: string[]): Promise<string[]> =>
  idsOf(
    manager,
    `select id from delivery where subject_id = any ($1)
       or subject_id in (select id from review where follow_up_id = any ($1)
         union all select id from notice where follow_up_id = any ($1))`,
    [followUpIds],
  );
