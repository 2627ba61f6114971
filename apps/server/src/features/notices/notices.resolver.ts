import type { Temporal } from '@afterword/engine';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { DateTime } from '../../graphql/scalars.js';
import { ViewerType } from '../accounts/accounts.types.js';
import { Coaching } from '../coachings/coaching.entity.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { Review, ReviewState } from '../reviews/review.entity.js';
import { Team } from '../teams/team.entity.js';
import { countUnread, isUnread, listNotices } from './listNotices.js';
import { markAllRead, markAllUnread, markRead, markUnread } from './markNotices.js';
import { Notice } from './notice.entity.js';
import { NoticeKind } from './noticeKind.js';
import {
  AllNoticesMarked,
  MarkNoticesResult,
  NoticeConnection,
  NoticesArgs,
} from './notices.types.js';

@Resolver(() => Notice)
export class NoticesResolver {
  @Mutation(() => MarkNoticesResult, { description: 'At most a hundred.' })
  markNoticesRead(@Ctx() ctx: Context, @Arg('ids', () => [ID]) ids: string[]) {
    return answer(markRead(ctx, ids));
  }

  @Mutation(() => MarkNoticesResult, { description: 'The way back; at most a hundred.' })
  markNoticesUnread(@Ctx() ctx: Context, @Arg('ids', () => [ID]) ids: string[]) {
    return answer(markUnread(ctx, ids));
  }

  @Mutation(() => AllNoticesMarked, { description: 'All that ask for something.' })
  markAllNoticesRead(@Ctx() ctx: Context): Promise<AllNoticesMarked> {
    return markAllRead(ctx);
  }

  @Mutation(() => AllNoticesMarked, {
    description: 'The way back: all that were marked read as of that instant.',
  })
  markAllNoticesUnread(
    @Ctx() ctx: Context,
    @Arg('readAt', () => DateTime) readAt: Temporal.Instant,
  ): Promise<AllNoticesMarked> {
    return markAllUnread(ctx, readAt);
  }

  @FieldResolver(() => Boolean, { description: 'Neither read nor dealt with.' })
  isUnread(@Ctx() ctx: Context, @Root() notice: Notice): Promise<boolean> {
    return isUnread(ctx, notice);
  }

  @FieldResolver(() => Team, { nullable: true, description: 'In which team.' })
  team(@Ctx() ctx: Context, @Root() { teamId }: Notice) {
    return ctx.load.one(Team, teamId);
  }

  @FieldResolver(() => FollowUp, { nullable: true, description: 'What is, or was, to be written.' })
  followUp(@Ctx() ctx: Context, @Root() { followUpId }: Notice) {
    return followUpId ? ctx.load.one(FollowUp, followUpId) : null;
  }

  @FieldResolver(() => Review, { nullable: true, description: 'Of a `REVIEW`.' })
  review(@Ctx() ctx: Context, @Root() { kind, subjectId }: Notice) {
    return kind === NoticeKind.REVIEW ? ctx.load.one(Review, subjectId) : null;
  }

  @FieldResolver(() => ReviewState, {
    nullable: true,
    description: 'Of a `REVIEW`: what had become of it then. `REQUESTED` asks the viewer to read.',
  })
  reviewState(@Root() { kind, nudge }: Notice): ReviewState | null {
    return kind === NoticeKind.REVIEW ? (nudge.split(' ')[0] as ReviewState) : null;
  }

  @FieldResolver(() => Coaching, { nullable: true, description: 'Of a `COACHING`.' })
  coaching(@Ctx() ctx: Context, @Root() { kind, subjectId }: Notice) {
    return kind === NoticeKind.COACHING ? ctx.load.one(Coaching, subjectId) : null;
  }
}

@Resolver(() => ViewerType)
export class ViewerNoticesResolver {
  @FieldResolver(() => NoticeConnection, {
    description: 'What they were told, the newest first; what they may not see any more is gone.',
  })
  notices(@Ctx() ctx: Context, @Args(() => NoticesArgs) args: NoticesArgs) {
    return listNotices(ctx, args);
  }

  @FieldResolver(() => Int, { description: 'How many are neither read nor dealt with.' })
  unreadNotices(@Ctx() ctx: Context): Promise<number> {
    return countUnread(ctx);
  }
}
