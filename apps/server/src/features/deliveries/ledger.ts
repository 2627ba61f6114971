import type { Tx } from '../../db/transaction.js';
import { holds } from './claim.js';
import type { Delivery } from './delivery.entity.js';
import type { Sending } from './mailer.js';
import { SendLedger } from './sendLedger.entity.js';

/** A sending whose outcome stayed unknown is tried once more, with the same Message-ID, no oftener. */
const mostAmbiguous = 2;

/**
 * Notes that a sending begins; must be committed before it does. Answers `accepted` when this
 * version has been sent already, `unknown` when it may have been, too often to try again, and `withdrawn`
 * when the claim holds no more, as after an erasure.
 */
export async function beginSending(
  tx: Tx,
  delivery: Delivery,
  recipient: string,
  messageId: string,
): Promise<'send' | 'accepted' | 'unknown' | 'withdrawn'> {
  const { manager } = tx;
  const key = { deliveryId: delivery.id, version: delivery.version, recipient, channel: 'email' };
  if (!(await holds(tx, delivery))) return 'withdrawn';
  const before = await manager.findOneBy(SendLedger, key);
  if (!before) {
    const { teamId, candidateId } = delivery;
    await manager.insert(SendLedger, {
      ...key,
      teamId,
      candidateId,
      messageId,
      state: 'started',
      tries: 1,
    });
    return 'send';
  }
  if (before.state === 'accepted') return 'accepted';
  if (before.state !== 'refused' && before.tries >= mostAmbiguous) return 'unknown';
  await manager.update(SendLedger, key, { state: 'started', tries: before.tries + 1 });
  return 'send';
}

/** Notes what became of it; a refusal was no sending and does not count as a try. */
export async function recordSending(
  { manager }: Tx,
  delivery: Delivery,
  recipient: string,
  { outcome }: Sending,
): Promise<void> {
  const key = { deliveryId: delivery.id, version: delivery.version, recipient, channel: 'email' };
  await manager.update(SendLedger, key, {
    state: outcome,
    ...(outcome === 'refused' ? { tries: 0 } : {}),
  });
}
