import { IsNull } from 'typeorm';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { idOf } from '../../graphql/ids.js';
import { invalid, notFound, Problems } from '../../graphql/problems.js';
import { signedIn } from '../teams/teams.service.js';
import { mostRemarks } from './commentOnReview.js';
import { type Held, heldReview } from './heldReview.js';
import { readWords } from './readWords.js';
import { ReviewComment } from './reviewComment.entity.js';
import { ReviewAct } from './reviews.policy.js';

/** A comment on a passage, held with its review. @throws {Refused} NotFound for an answer, too */
export async function heldComment(
  ctx: Context,
  tx: Tx,
  commentId: string,
): Promise<Held & { comment: ReviewComment }> {
  const id = idOf('comment', commentId);
  const { manager } = tx;
  const seen = await manager.findOneBy(ReviewComment, { id, answersTo: IsNull() });
  if (!seen) throw notFound('comment');
  const held = await heldReview(ctx, tx, seen.reviewId, ReviewAct.ANSWER);
  return { ...held, comment: await manager.findOneByOrFail(ReviewComment, { id }) };
}

/** Answers a comment. @returns the comment, with its answers */
export async function answerComment(
  ctx: Context,
  input: { commentId: string; body: string },
): Promise<ReviewComment> {
  const writtenBy = signedIn(ctx).id;
  const problems = new Problems();
  const body = readWords(problems, 'body', input.body);
  problems.throwIfAny();
  return ctx.tx(async (tx) => {
    const { manager } = tx;
    const { comment, followUp } = await heldComment(ctx, tx, input.commentId);
    const { id: answersTo, teamId, candidateId, followUpId, reviewId } = comment;
    if ((await manager.countBy(ReviewComment, { answersTo })) >= mostRemarks)
      throw invalid('commentId', 'These are too many.', mostRemarks, `${mostRemarks} answers`);
    const whose = { teamId, candidateId, followUpId, reviewId, answersTo };
    await manager.insert(ReviewComment, { ...whose, body, writtenBy });
    await ctx.app.live.announce(manager, followUp);
    return comment;
  });
}

/** Settles a comment, or opens it again. */
export async function resolveComment(
  ctx: Context,
  commentId: string,
  isResolved: boolean,
): Promise<ReviewComment> {
  const resolvedBy = signedIn(ctx).id;
  return ctx.tx(async (tx) => {
    const { manager } = tx;
    const { comment, followUp } = await heldComment(ctx, tx, commentId);
    const { id } = comment;
    if (isResolved === (comment.resolvedAt !== null)) return comment;
    await manager.update(
      ReviewComment,
      { id },
      isResolved
        ? { resolvedBy, resolvedAt: ctx.app.clock() }
        : { resolvedBy: null, resolvedAt: null, appliedVersion: null },
    );
    await ctx.app.live.announce(manager, followUp);
    return manager.findOneByOrFail(ReviewComment, { id });
  });
}
