import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { Conflict, Problems, refuse } from '../../graphql/problems.js';
import { lockApplication } from '../applications/lockApplication.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { replan } from '../follow-ups/replan.js';
import { isLeaving } from '../messages/message.entity.js';
import { conflict } from '../messages/saveDraft.js';
import { takeBack } from '../messages/takeBack.js';
import { signedIn } from '../teams/teams.service.js';
import { unapproved } from './approval.js';
import { type Held, heldReview } from './heldReview.js';
import { readWords } from './readWords.js';
import { Review, ReviewState } from './review.entity.js';
import { mailAsker } from './reviewMails.js';
import { ReviewAct } from './reviews.policy.js';
import type {
  ApproveReviewInput,
  ReturnReviewInput,
  RevokeApprovalInput,
} from './reviews.types.js';

/** The text may leave, as it was read: one that was changed since is read again first. */
export async function approveReview(ctx: Context, input: ApproveReviewInput): Promise<Review> {
  const note = wordsOf('note', input.note, 0) || null;
  return decide(ctx, input.reviewId, ReviewAct.APPROVE, async (tx, { followUp, message }) => {
    if (message.version !== input.version) throw await conflict(tx.manager, followUp.id);
    return { ...decision(ctx, ReviewState.APPROVED, message.version), note };
  });
}

/** Something is to be changed first. */
export async function returnReview(ctx: Context, input: ReturnReviewInput): Promise<Review> {
  const note = wordsOf('note', input.note);
  return decide(ctx, input.reviewId, ReviewAct.RETURN, async (_tx, { message }) => ({
    ...decision(ctx, ReviewState.RETURNED, message.version),
    note,
  }));
}

/** Whoever asked, or acts for the candidate, wants no review any more. */
export async function withdrawReview(ctx: Context, reviewId: string): Promise<Review> {
  return decide(ctx, reviewId, ReviewAct.WITHDRAW, async (_tx, { message }) =>
    decision(ctx, ReviewState.WITHDRAWN, message.version),
  );
}

/**
 * Takes an approval back. A message that waits to leave is a draft again.
 * @throws {Refused} Conflict once it is on its way
 */
export async function revokeApproval(ctx: Context, input: RevokeApprovalInput): Promise<Review> {
  const revokeNote = wordsOf('note', input.note);
  return decide(ctx, input.reviewId, ReviewAct.REVOKE, async (tx, { message, followUp }) => {
    if (isLeaving(message)) await holdBack(ctx, tx, followUp);
    return {
      state: ReviewState.REVOKED,
      revokedBy: signedIn(ctx).id,
      revokedAt: ctx.app.clock(),
      revokeNote,
    };
  });
}

async function holdBack(ctx: Context, tx: Tx, { id, applicationId }: FollowUp): Promise<void> {
  if (!(await takeBack(tx, id, unapproved)))
    throw refuse(Conflict, { message: 'This message is on its way already.' });
  await replan(ctx.app, tx, await lockApplication(tx.manager, applicationId));
}

const decision = (ctx: Context, state: ReviewState, decidedVersion: number) => ({
  ...{ state, decidedVersion },
  decidedBy: signedIn(ctx).id,
  decidedAt: ctx.app.clock(),
});

function wordsOf(field: string, value: string | null | undefined, least: 0 | 1 = 1): string {
  const problems = new Problems();
  const words = readWords(problems, field, value, least);
  problems.throwIfAny();
  return words;
}

async function decide(
  ctx: Context,
  reviewId: string,
  act: ReviewAct,
  work: (tx: Tx, held: Held) => Promise<Partial<Review>>,
): Promise<Review> {
  signedIn(ctx);
  return ctx.tx(async (tx) => {
    const { manager } = tx;
    const held = await heldReview(ctx, tx, reviewId, act);
    const { id } = held.review;
    await manager.update(Review, { id }, await work(tx, held));
    const review = await manager.findOneByOrFail(Review, { id });
    await mailAsker(ctx.app, tx, review);
    await ctx.app.live.announce(manager, held.followUp);
    return review;
  });
}
