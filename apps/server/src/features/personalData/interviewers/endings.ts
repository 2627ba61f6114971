import type { EntityManager } from 'typeorm';

/** How somebody is called whose name was taken out. */
export const anonymous = { givenName: 'Anonymous', familyName: 'interviewer' };

/** Ends what has not left yet; messages among it are drafts again. */
export async function withdrawMails(manager: EntityManager, deliveryIds: string[]): Promise<void> {
  await manager.query(
    `update message set state = 'draft' where state in ('scheduled', 'sending') and follow_up_id in (
       select subject_id from delivery where id = any ($1) and kind = 'message')`,
    [deliveryIds],
  );
  await manager.query(
    `update delivery set version = version + 1, token = null, lease_until = null, last_error = null,
       ended_at = now(), state = 'withdrawn'
     where id = any ($1) and state in ('pending', 'claimed')`,
    [deliveryIds],
  );
  await manager.query('update delivery set last_error = null where id = any ($1)', [deliveryIds]);
}

/** Leaves seats, dates and plan, of somebody nobody knows. */
export async function anonymise(
  manager: EntityManager,
  ids: string[],
  deliveryIds: string[],
): Promise<void> {
  await manager.query(
    `update interviewer set given_name = $2, family_name = $3, email = null, role = null
     where id = any ($1)`,
    [ids, anonymous.givenName, anonymous.familyName],
  );
  await manager.query(
    `update send_ledger l set recipient = 'erased ' || uuidv7()
     from delivery d where d.id = l.delivery_id and d.id = any ($1) and d.kind = 'message'`,
    [deliveryIds],
  );
}

/** Takes them away with the follow-ups to them, and the facts that are about nothing else. */
export async function remove(
  manager: EntityManager,
  ids: string[],
  deliveryIds: string[],
): Promise<void> {
  const asText = ids.map(String);
  await manager.query('delete from send_ledger where delivery_id = any ($1)', [deliveryIds]);
  await manager.query(
    `delete from application_event e where e.data->>'personId' = any ($1)
       or exists (select from follow_up f where f.application_id = e.application_id
         and f.key = e.data->>'followUpKey' and f.recipient_id = any ($2::uuid[]))`,
    [asText, ids],
  );
  await manager.query(
    `update application_event set data = data - 'recipientId' where data->>'recipientId' = any ($1)`,
    [asText],
  );
  await manager.query('delete from interviewer where id = any ($1)', [ids]);
}
