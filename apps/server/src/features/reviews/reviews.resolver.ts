import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { validate } from 'uuid';
import type { Context } from '../../context.js';
import { PageArgs } from '../../graphql/page.js';
import { answer } from '../../graphql/problems.js';
import { ViewerType } from '../accounts/accounts.types.js';
import { relationTo } from '../candidates/relation.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { Message } from '../messages/message.entity.js';
import { MessageVersion } from '../messages/messageVersion.entity.js';
import { Person, personOf } from '../teams/person.js';
import { signedIn } from '../teams/teams.service.js';
import { approvalOf } from './approvalOf.js';
import { approveReview, returnReview, revokeApproval, withdrawReview } from './decideReview.js';
import { standing } from './heldReview.js';
import { commentsOf, countReviews, listReviews, reviewsOf } from './listReviews.js';
import { changesOf, latestReviewOf, textOf } from './readReview.js';
import { requestReview } from './requestReview.js';
import { Review, ReviewState } from './review.entity.js';
import { ReviewAct, reviewActs } from './reviews.policy.js';
import {
  Approval,
  ApproveReviewInput,
  RequestReviewInput,
  RequestReviewResult,
  ReturnReviewInput,
  ReviewCommentConnection,
  ReviewConnection,
  ReviewResult,
  ReviewsArgs,
  RevokeApprovalInput,
  TextChange,
  WithdrawReviewResult,
} from './reviews.types.js';

@Resolver(() => Review)
export class ReviewsResolver {
  @Query(() => Review, { nullable: true })
  async review(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    signedIn(ctx);
    return validate(id) ? ctx.load.one(Review, id) : undefined;
  }

  @Mutation(() => RequestReviewResult, {
    description: 'Asks those who may to read a message as saved; each gets one mail.',
  })
  requestReview(
    @Ctx() ctx: Context,
    @Arg('input', () => RequestReviewInput) input: RequestReviewInput,
  ) {
    return answer(requestReview(ctx, input));
  }

  @Mutation(() => WithdrawReviewResult, { description: 'Takes the request back.' })
  withdrawReview(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return answer(withdrawReview(ctx, id));
  }

  @Mutation(() => ReviewResult, { description: 'Says that the text, as it was read, may leave.' })
  approveReview(
    @Ctx() ctx: Context,
    @Arg('input', () => ApproveReviewInput) input: ApproveReviewInput,
  ) {
    return answer(approveReview(ctx, input));
  }

  @Mutation(() => ReviewResult, { description: 'Says what is to be changed first.' })
  returnReview(
    @Ctx() ctx: Context,
    @Arg('input', () => ReturnReviewInput) input: ReturnReviewInput,
  ) {
    return answer(returnReview(ctx, input));
  }

  @Mutation(() => ReviewResult, {
    description:
      'Takes an approval back. A message that waits to leave goes back to its drafts if it needs one.',
  })
  revokeApproval(
    @Ctx() ctx: Context,
    @Arg('input', () => RevokeApprovalInput) input: RevokeApprovalInput,
  ) {
    return answer(revokeApproval(ctx, input));
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null when the account is gone.' })
  requestedBy(@Ctx() ctx: Context, @Root() review: Review) {
    return personOf(ctx, review.requestedBy);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who approved, returned or withdrew; null while it waits, or without an account.',
  })
  decidedBy(@Ctx() ctx: Context, @Root() review: Review) {
    return review.decidedBy ? personOf(ctx, review.decidedBy) : null;
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who took the approval back.' })
  revokedBy(@Ctx() ctx: Context, @Root() review: Review) {
    return review.revokedBy ? personOf(ctx, review.revokedBy) : null;
  }

  @FieldResolver(() => FollowUp, { description: 'Whose message it is about.' })
  followUp(@Ctx() ctx: Context, @Root() review: Review) {
    return ctx.load.one(FollowUp, review.followUpId);
  }

  @FieldResolver(() => MessageVersion, {
    description: 'What was read: when it was decided, or asked for while it waits.',
  })
  text(@Ctx() ctx: Context, @Root() review: Review) {
    return textOf(ctx, review);
  }

  @FieldResolver(() => [TextChange], {
    description: 'From `text` to the message as saved; empty when it says the same.',
  })
  changes(@Ctx() ctx: Context, @Root() review: Review) {
    return changesOf(ctx, review);
  }

  @FieldResolver(() => ReviewCommentConnection, {
    description: 'On passages, in the order they were made.',
  })
  comments(@Ctx() ctx: Context, @Root() review: Review, @Args(() => PageArgs) page: PageArgs) {
    return commentsOf(ctx, review.id, page);
  }

  @FieldResolver(() => [ReviewAct], { description: 'What the viewer can do about it now.' })
  async viewerCan(@Ctx() ctx: Context, @Root() review: Review): Promise<ReviewAct[]> {
    const relation = await relationTo(ctx, review.candidateId);
    const followUp = await ctx.load.one(FollowUp, review.followUpId);
    const message = await ctx.load.one(Message, review.followUpId, 'followUpId');
    if (!followUp || !message) return [];
    return reviewActs({ ...relation, ...standing(review, followUp, message) });
  }
}

@Resolver(() => FollowUp)
export class FollowUpReviewsResolver {
  @FieldResolver(() => Approval, { description: 'Whether its message may leave.' })
  approval(@Ctx() ctx: Context, @Root() followUp: FollowUp) {
    return approvalOf(ctx, followUp);
  }

  @FieldResolver(() => Review, {
    nullable: true,
    description: 'The latest that was not withdrawn.',
  })
  review(@Ctx() ctx: Context, @Root() followUp: FollowUp) {
    return latestReviewOf(ctx, followUp.id);
  }

  @FieldResolver(() => ReviewConnection, {
    description: 'All of its message: who asked and who decided, newest first.',
  })
  reviews(@Ctx() ctx: Context, @Root() followUp: FollowUp, @Args(() => PageArgs) page: PageArgs) {
    return reviewsOf(ctx, followUp.id, page);
  }
}

@Resolver(() => ViewerType)
export class ViewerReviewsResolver {
  @FieldResolver(() => ReviewConnection, {
    description:
      'Of all candidates whose messages the viewer may review, the oldest first: those that wait, or in another state.',
  })
  reviews(@Ctx() ctx: Context, @Args(() => ReviewsArgs) args: ReviewsArgs) {
    return listReviews(ctx, args);
  }

  @FieldResolver(() => Int, { description: 'How many there are in a state.' })
  reviewCount(
    @Ctx() ctx: Context,
    @Arg('state', () => ReviewState, { defaultValue: ReviewState.REQUESTED }) state: ReviewState,
  ) {
    return countReviews(ctx, state);
  }
}
