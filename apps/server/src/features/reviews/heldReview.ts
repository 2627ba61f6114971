import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { idOf } from '../../graphql/ids.js';
import { Conflict, notFound, refuse } from '../../graphql/problems.js';
import { lockApplication } from '../applications/lockApplication.js';
import { relationIn } from '../candidates/relation.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { isLeaving, Message } from '../messages/message.entity.js';
import { Review } from './review.entity.js';
import { type Case, isTheirs, mayWithReview, type ReviewAct } from './reviews.policy.js';

/** A review with the follow-up and the message it is about. */
export interface Held {
  review: Review;
  followUp: FollowUp;
  message: Message;
}

/**
 * A review for an act upon it, its application locked: two acts on one message wait for each other.
 * @throws {Refused} NotFound for those whom the act never is open to, Conflict when it is too late for it
 */
export async function heldReview(
  ctx: Context,
  { manager }: Tx,
  reviewId: string,
  act: ReviewAct,
): Promise<Held> {
  const id = idOf('review', reviewId);
  const seen = await manager.findOneBy(Review, { id });
  if (!seen) throw notFound('review');
  const { applicationId } = await manager.findOneByOrFail(FollowUp, { id: seen.followUpId });
  await lockApplication(manager, applicationId);
  const review = await manager.findOneByOrFail(Review, { id });
  const { followUpId, candidateId } = review;
  const followUp = await manager.findOneByOrFail(FollowUp, { id: followUpId });
  const message = await manager.findOneByOrFail(Message, { followUpId });
  const relation = await relationIn(ctx, manager, candidateId);
  const one = { ...relation, ...standing(review, followUp, message) };
  if (mayWithReview(one, act)) return { review, followUp, message };
  if (!isTheirs(relation, act)) throw notFound('review');
  throw refuse(Conflict, { message: tooLate(one) });
}

/** How a review stands, as its policy sees it. */
export const standing = (
  { state }: Review,
  followUp: Pick<FollowUp, 'state'>,
  message: Pick<Message, 'state'>,
): Pick<Case, 'state' | 'isPlanned' | 'isLeaving'> => ({
  state,
  isPlanned: followUp.state === 'planned',
  isLeaving: isLeaving(message),
});

function tooLate({ state, isPlanned, isLeaving }: Case): string {
  if (!isPlanned) return 'This follow-up is over: its message is not to be sent any more.';
  if (isLeaving) return 'This message is on its way already.';
  return `This review is ${state} already.`;
}
