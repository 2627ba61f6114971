import type { EntityManager } from 'typeorm';
import type { App, Viewer } from '../../../context.js';
import type { Tx } from '../../../db/transaction.js';
import { expireExports } from './expireExports.js';
import { idsOf } from './idsOf.js';
import type { Taken } from './onceNothingLeaves.js';
import { messageIdsOf } from './tracesOf.js';

type Person = Pick<Viewer, 'id' | 'name' | 'email'>;

/** What stands in place of a comment whose writer is gone. */
export const erasedComment = 'This comment was erased with the account of whoever wrote it.';

/** The teams of `$1` that nobody else is in. */
export const ownTeams = `select m.team_id as id from membership m
  where m.user_id = $1::uuid and m.role = 'owner'
    and not exists (select from membership o where o.team_id = m.team_id and o.user_id <> m.user_id)`;

/** What goes with an account or is on its way to it: of themselves, of the teams that are theirs alone, and mails. */
export async function takenWithAccount(
  manager: EntityManager,
  { id, email }: Person,
): Promise<Taken> {
  const candidates = `select c.id from candidate c where c.user_id = $1::uuid or c.team_id in (${ownTeams})`;
  return {
    applications: await idsOf(
      manager,
      `select id from application where candidate_id in (${candidates})`,
      [id],
    ),
    deliveries: await idsOf(
      manager,
      `select d.id from delivery d where d.candidate_id in (${candidates}) or ${toThem} or ${quoting}`,
      [id, email],
    ),
  };
}

/**
 * Erases what there is of an account in the teams it belongs to: invitations it accepted or was sent, its exports, notices and preferences, what
 * its mails left in the ledger, and the words of its comments; under whichever address it had. What a coach wrote for a
 * candidate is the candidate's and stays, without a name.
 */
export async function eraseAccountTraces(app: App, tx: Tx, person: Person): Promise<void> {
  const { manager } = tx;
  const { id, email, name } = person;
  const theirs = await idsOf(manager, `select d.id from delivery d where ${toThem}`, [id, email]);
  const others = await idsOf(manager, `select d.id from delivery d where ${quoting}`, [id]);
  const addresses = await idsOf(manager, addressesOf, [id, email, theirs]);
  const messageIds = await messageIdsOf(manager, [...theirs, ...others]);
  const naming = { messageIds: await idsOf(manager, mailsAround, [id]), words: [name] };
  await manager.query('delete from delivery where id = any ($1)', [theirs]);
  await manager.query('delete from send_ledger where recipient = any ($1)', [addresses]);
  await manager.query(`delete from invitation i where ${received}`, [id, email]);
  await manager.query('delete from snooze where user_id = $1', [id]);
  await manager.query('delete from export where requested_by = $1', [id]);
  await manager.query('delete from notice where user_id = $1', [id]);
  await manager.query('delete from preference where user_id = $1', [id]);
  await expireExports(
    manager,
    await idsOf(manager, 'select id from candidate where user_id = $1', [id]),
  );
  await eraseComments(manager, id);
  tx.afterCommit(async () => app.caughtMail?.forget({ messageIds, addresses, naming }));
}

const received = '(i.accepted_by = $1::uuid or i.email = $2)';

/** Reminders to a coach name them, those of a candidate are theirs, and an invitation goes to an address. */
const toThem = `(d.nudge like '% ' || $1::text
  or d.kind = 'reminder' and d.nudge not like 'coach %'
    and d.candidate_id in (select id from candidate where user_id = $1::uuid)
  or d.kind = 'invitation' and d.subject_id in (select i.id from invitation i where ${received}))`;

/** The address they have, and those that they had when a mail went to them; `$3` are the deliveries. */
const addressesOf = `select $2 as id union select i.email from invitation i where ${received}
  union select l.recipient from send_ledger l where l.delivery_id = any ($3::uuid[])`;

/** Whatever left the teams they are or were in, where mails to others may name them. */
const mailsAround = `select distinct l.message_id as id
  from delivery d join send_ledger l on l.delivery_id = d.id where d.team_id in (
  select team_id from membership where user_id = $1 union
  select team_id from invitation where accepted_by = $1 or invited_by = $1)`;

/** Mails to others with what they said in deciding a review. */
const quoting = `(d.kind = 'review' and d.subject_id in (
  select id from review where decided_by = $1::uuid or revoked_by = $1::uuid))`;

/** The passage and the answers of others stay; a suggestion that was taken over stands in the message. */
async function eraseComments(manager: EntityManager, userId: string): Promise<void> {
  await manager.query(
    `update review_comment set body = $2,
       suggestion = case when applied_version is not null then '' end where written_by = $1`,
    [userId, erasedComment],
  );
  await manager.query(
    `update review set note = case when decided_by = $1 then null else note end,
       revoke_note = case when revoked_by = $1 then null else revoke_note end
     where decided_by = $1 or revoked_by = $1`,
    [userId],
  );
}
