import { In } from 'typeorm';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Delivery } from '../deliveries/delivery.entity.js';
import type { Answer } from '../deliveries/letter.js';
import { Message, whereLeaving } from '../messages/message.entity.js';
import { snoozesOf } from '../snoozes/snoozesOf.js';
import { type Ringing, ringing } from './ringing.js';
import { situationsOf } from './situations.js';

/** Tells the reminders that are still of use, by today's facts, from those that end or wait; one that cannot be read holds up no other. */
export async function judgeReminders(
  app: Pick<App, 'clock'>,
  { manager }: Tx,
  deliveries: Delivery[],
): Promise<{ answers: Map<string, Answer>; rings: Ringing[] }> {
  const ids = [...new Set(deliveries.map(({ subjectId }) => subjectId))];
  const situation = await situationsOf(manager, ids);
  const snoozeOf = await snoozesOf(manager, ids);
  const leaving = await manager.findBy(Message, { followUpId: In(ids), state: whereLeaving() });
  const isLeaving = new Set(leaving.map(({ followUpId }) => followUpId));
  const now = app.clock();
  const answers = new Map<string, Answer>();
  const rings: Ringing[] = [];
  for (const delivery of deliveries)
    try {
      const judged = isLeaving.has(delivery.subjectId)
        ? 'withdrawn'
        : ringing(delivery, situation(delivery.subjectId), snoozeOf, now);
      if (typeof judged === 'object' && 'reader' in judged) rings.push(judged);
      else answers.set(delivery.id, judged);
    } catch (error) {
      answers.set(delivery.id, error as Error);
    }
  return { answers, rings };
}
