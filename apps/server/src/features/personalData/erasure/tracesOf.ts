import type { EntityManager } from 'typeorm';
import type { Traces } from './caughtMail.js';

/** What mails to and about these candidates are known by, and any mail of these deliveries. */
export async function tracesOf(
  manager: EntityManager,
  candidateIds: string[],
  deliveryIds: string[],
): Promise<Traces> {
  const people: { name: string; address: string }[] = await manager.query(
    `select given_name || ' ' || family_name as name, email as address from candidate where id = any ($1)`,
    [candidateIds],
  );
  return {
    addresses: people.map(({ address }) => address),
    names: people.map(({ name }) => name),
    messageIds: await messageIdsOf(manager, deliveryIds),
  };
}

/** The Message-ID of every mail that left, or may have left, for these deliveries. */
export async function messageIdsOf(
  manager: EntityManager,
  deliveryIds: string[],
): Promise<string[]> {
  const sent: { id: string }[] = await manager.query(
    'select distinct message_id as id from send_ledger where delivery_id = any ($1)',
    [deliveryIds],
  );
  return sent.map(({ id }) => id);
}
