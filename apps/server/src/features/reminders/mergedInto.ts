import { In } from 'typeorm';
import type { Tx } from '../../db/transaction.js';
import { Delivery } from '../deliveries/delivery.entity.js';

/** What these deliveries' mails were to speak of as well, when they were tried before. */
export async function mergedInto({ manager }: Tx, claimed: Delivery[]): Promise<Delivery[]> {
  const triedBefore = claimed.filter(({ attempts }) => attempts > 1).map(({ id }) => id);
  if (triedBefore.length === 0) return [];
  return manager.findBy(Delivery, { mergedInto: In(triedBefore), state: 'merged' });
}
