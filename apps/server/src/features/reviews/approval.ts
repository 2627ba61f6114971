import type { EntityManager } from 'typeorm';
import type { FollowUp } from '../follow-ups/followUp.entity.js';

/** Why a message came back as a draft. */
export const unapproved =
  'It was not sent: this text needs an approval, which was taken back or is asked for only now.';

type Text = { subject: string; body: string };

/**
 * Whether a message of this follow-up leaves only once its text was approved; asked anew each time. What somebody
 * says was sent elsewhere is nobody's first message: it would be a way round the rule.
 */
export async function needsApproval(
  manager: EntityManager,
  { teamId, applicationId }: FollowUp,
): Promise<boolean> {
  const [row]: { needed: boolean }[] = await manager.query(
    `select case approval when 'every_message' then true when 'not_required' then false
       else not exists (select from message m join follow_up f on f.id = m.follow_up_id
         where f.application_id = $2 and m.state = 'sent')
     end as needed from team where id = $1`,
    [teamId, applicationId],
  );
  return row?.needed ?? false;
}

/** Whether an approval stands for exactly this text, whichever version says it. */
export async function isApproved(
  manager: EntityManager,
  { id }: FollowUp,
  { subject, body }: Text,
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `select from review r join message_version v
       on v.follow_up_id = r.follow_up_id and v.version = r.decided_version
     where r.follow_up_id = $1 and r.state = 'approved' and v.subject = $2 and v.body = $3 limit 1`,
    [id, subject, body],
  );
  return rows.length > 0;
}

/** Whether a message may leave as far as its team's rule goes. */
export const mayLeave = async (manager: EntityManager, followUp: FollowUp, text: Text) =>
  !(await needsApproval(manager, followUp)) || (await isApproved(manager, followUp, text));
