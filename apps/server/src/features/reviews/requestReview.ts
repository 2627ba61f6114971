import type { Context } from '../../context.js';
import { Conflict, notFound, refuse } from '../../graphql/problems.js';
import { countLetter } from '../accounts/countLetter.js';
import { relationIn } from '../candidates/relation.js';
import { stillPlanned } from '../follow-ups/markSent.js';
import { materialOf } from '../messages/material.js';
import { isLeaving } from '../messages/message.entity.js';
import { savedMessage } from '../messages/savedMessage.js';
import { signedIn } from '../teams/teams.service.js';
import { isApproved } from './approval.js';
import { Review, ReviewState } from './review.entity.js';
import { mailReviewers } from './reviewMails.js';
import { mayAsk } from './reviews.policy.js';
import type { RequestReviewInput } from './reviews.types.js';

/**
 * Asks those who may review to read the text as saved; a first draft nobody has saved is saved by this.
 * @throws {Refused} Conflict when it changed since, is on its way, or needs no asking any more
 */
export function requestReview(ctx: Context, input: RequestReviewInput): Promise<Review> {
  const requestedBy = signedIn(ctx).id;
  return ctx.tx(async (tx) => {
    const { manager } = tx;
    const { followUp } = await stillPlanned(tx, input.followUpId);
    const { id: followUpId, teamId, candidateId } = followUp;
    if (!mayAsk(await relationIn(ctx, manager, candidateId))) throw notFound('follow-up');
    const material = await materialOf(manager, followUp);
    const message = await savedMessage(ctx, tx, material, input.expectedVersion);
    if (isLeaving(message)) throw needless('This message is on its way already.');
    if (await manager.existsBy(Review, { followUpId, state: ReviewState.REQUESTED }))
      throw needless('A review was asked for already.');
    if (await isApproved(manager, followUp, message))
      throw needless('This text is approved already.');
    await countLetter(ctx, candidateId);
    const { id } = await manager.save(
      manager.create(Review, {
        ...{ teamId, candidateId, followUpId, requestedBy },
        state: ReviewState.REQUESTED,
        version: message.version,
      }),
    );
    const review = await manager.findOneByOrFail(Review, { id });
    await mailReviewers(ctx.app, tx, review);
    await ctx.app.live.announce(manager, followUp);
    return review;
  });
}

const needless = (message: string) => refuse(Conflict, { message });
