import type { EntityManager } from 'typeorm';
import type { Traces } from './caughtMail.js';
import { idsOf } from './idsOf.js';

/**
 * What mails to and about these candidates are known by. Their address is one that they proved only if they have an
 * account; whatever else goes to it is somebody's own.
 */
export async function tracesOf(
  manager: EntityManager,
  candidateIds: string[],
  deliveryIds: string[],
): Promise<Traces> {
  return {
    messageIds: await messageIdsOf(manager, deliveryIds),
    addresses: await idsOf(
      manager,
      'select email as id from candidate where id = any ($1) and user_id is not null',
      [candidateIds],
    ),
  };
}

/** The Message-ID of every mail that left, or may have left, for these deliveries. */
export function messageIdsOf(manager: EntityManager, deliveryIds: string[]): Promise<string[]> {
  return idsOf(
    manager,
    'select distinct message_id as id from send_ledger where delivery_id = any ($1)',
    [deliveryIds],
  );
}
