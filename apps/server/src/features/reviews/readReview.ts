import type { Context } from '../../context.js';
import { Message } from '../messages/message.entity.js';
import { MessageVersion } from '../messages/messageVersion.entity.js';
import { latestOf } from './approvalOf.js';
import { compareMessages } from './changesSince.js';
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

/** From what was read to the message as saved. */
export async function changesOf(ctx: Context, review: Review): Promise<TextChange[]> {
  const message = await ctx.load.one(Message, review.followUpId, 'followUpId');
  return message ? compareMessages(await textOf(ctx, review), message) : [];
}
