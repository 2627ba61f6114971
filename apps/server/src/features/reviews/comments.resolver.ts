import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { Person, personOf } from '../teams/person.js';
import { applySuggestion } from './applySuggestion.js';
import { commentOnReview } from './commentOnReview.js';
import { placesOf } from './placesOf.js';
import { ReviewComment } from './reviewComment.entity.js';
import {
  AnswerCommentInput,
  ApplySuggestionInput,
  ApplySuggestionResult,
  CommentOnReviewInput,
  CommentResult,
  Passage,
  SettleCommentResult,
} from './reviews.types.js';
import { answerComment, resolveComment } from './settleComment.js';

@Resolver(() => ReviewComment)
export class ReviewCommentsResolver {
  @Mutation(() => CommentResult, { description: 'For reviewers, while the review waits.' })
  commentOnReview(
    @Ctx() ctx: Context,
    @Arg('input', () => CommentOnReviewInput) input: CommentOnReviewInput,
  ) {
    return answer(commentOnReview(ctx, input));
  }

  @Mutation(() => SettleCommentResult, {
    description: 'Answers a comment on a passage; the result is the comment with its answers.',
  })
  answerComment(
    @Ctx() ctx: Context,
    @Arg('input', () => AnswerCommentInput) input: AnswerCommentInput,
  ) {
    return answer(answerComment(ctx, input));
  }

  @Mutation(() => SettleCommentResult, { description: 'Settles a comment, or opens it again.' })
  resolveComment(
    @Ctx() ctx: Context,
    @Arg('id', () => ID) id: string,
    @Arg('resolved', () => Boolean, { defaultValue: true }) isResolved: boolean,
  ) {
    return answer(resolveComment(ctx, id, isResolved));
  }

  @Mutation(() => ApplySuggestionResult, {
    description: 'Takes a suggestion over as the next version of the message.',
  })
  applySuggestion(
    @Ctx() ctx: Context,
    @Arg('input', () => ApplySuggestionInput) input: ApplySuggestionInput,
  ) {
    return answer(applySuggestion(ctx, input));
  }

  @FieldResolver(() => Passage, {
    nullable: true,
    description: 'Where the passage stands in the message as saved; null when it was changed.',
  })
  place(@Ctx() ctx: Context, @Root() comment: ReviewComment) {
    return ctx.load.batch('passage', comment.id, ({ manager }, ids) => placesOf(manager, ids));
  }

  @FieldResolver(() => [ReviewComment], { description: 'In the order they were given.' })
  answers(@Ctx() ctx: Context, @Root() comment: ReviewComment) {
    return ctx.load.many(ReviewComment, 'answersTo', comment.id);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null when the account is gone.' })
  writtenBy(@Ctx() ctx: Context, @Root() comment: ReviewComment) {
    return personOf(ctx, comment.writtenBy);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who settled it.' })
  resolvedBy(@Ctx() ctx: Context, @Root() comment: ReviewComment) {
    return comment.resolvedBy ? personOf(ctx, comment.resolvedBy) : null;
  }
}
