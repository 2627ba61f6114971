import { setImmediate } from 'node:timers/promises';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { MessageVersion } from '../messages/messageVersion.entity.js';
import { latestOf } from './approvalOf.js';
import { compareMessages, type Text } from './changesSince.js';
import type { Review } from './review.entity.js';
import type { TextChange } from './reviews.types.js';

/** The latest review of a message; null when none was asked for, or all were withdrawn. */
export const latestReviewOf = (ctx: Context, followUpId: string) =>
  ctx.tx(({ manager }) => latestOf(manager, followUpId));

/** What was read: when it was decided, or asked for while it waits. */
export async function textOf(ctx: Context, review: Review): Promise<MessageVersion> {
  const version = review.decidedVersion ?? review.version;
  const { followUpId } = review;
  return ctx.tx(({ manager }) => manager.findOneByOrFail(MessageVersion, { followUpId, version }));
}

/** From what was read to the message as saved. Others have their turn between two comparisons. */
export async function changesOf(ctx: Context, review: Review): Promise<TextChange[]> {
  const changes = await ctx.load.batch('changes since review', review.id, async (tx, ids) => {
    const found = new Map<string, TextChange[]>();
    for (const { id, read, now } of await textsOf(tx, ids)) {
      await setImmediate();
      found.set(id, compareMessages(read, now));
    }
    return found;
  });
  return changes ?? [];
}

const textsOf = (
  { manager }: Tx,
  ids: string[],
): Promise<{ id: string; read: Text; now: Text }[]> =>
  manager.query(
    `select r.id, jsonb_build_object('subject', v.subject, 'body', v.body) as read,
       jsonb_build_object('subject', m.subject, 'body', m.body) as now
     from review r join message m on m.follow_up_id = r.follow_up_id
     join message_version v on v.follow_up_id = r.follow_up_id
       and v.version = coalesce(r.decided_version, r.version)
     where r.id = any ($1)`,
    [ids],
  );
