import { statusAt, type Temporal } from '@afterword/engine';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { validate } from 'uuid';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { DateTime } from '../../graphql/scalars.js';
import { Application } from '../applications/application.entity.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { Interview } from '../interviews/interview.entity.js';
import { Interviewer } from '../interviews/interviewer.entity.js';
import { isLeaving, Message, MessageState } from '../messages/message.entity.js';
import { signedIn } from '../teams/teams.service.js';
import { pin, skip } from './adjust.js';
import { FollowUp } from './followUp.entity.js';
import { FollowUpResult, FollowUpStatus, ReasonType } from './followUps.types.js';
import { markSent } from './markSent.js';

@Resolver(() => FollowUp)
export class FollowUpsResolver {
  @Query(() => FollowUp, { nullable: true })
  async followUp(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    signedIn(ctx);
    return validate(id) ? ctx.load.one(FollowUp, id) : undefined;
  }

  @Mutation(() => FollowUpResult, { description: 'Records that it was sent elsewhere.' })
  markSent(
    @Ctx() ctx: Context,
    @Arg('followUpId', () => ID) id: string,
    @Arg('at', () => DateTime, { nullable: true, description: 'When; now when left out.' })
    at?: Temporal.Instant | null,
  ) {
    return answer(markSent(ctx, id, at ?? null));
  }

  @Mutation(() => FollowUpResult, {
    description: 'Pins the moment it is best sent; without `to` the pin is taken out.',
  })
  pinFollowUp(
    @Ctx() ctx: Context,
    @Arg('followUpId', () => ID) id: string,
    @Arg('to', () => DateTime, { nullable: true }) to?: Temporal.Instant | null,
  ) {
    return answer(pin(ctx, id, to ?? null));
  }

  @Mutation(() => FollowUpResult, { description: 'Leaves it out.' })
  skipFollowUp(@Ctx() ctx: Context, @Arg('followUpId', () => ID) id: string) {
    return answer(skip(ctx, id));
  }

  @FieldResolver(() => FollowUpStatus, { description: 'How it stands now.' })
  async status(@Ctx() ctx: Context, @Root() followUp: FollowUp): Promise<FollowUpStatus> {
    const message =
      followUp.state === 'planned' && (await ctx.load.one(Message, followUp.id, 'followUpId'));
    if (message && isLeaving(message)) return FollowUpStatus.SCHEDULED;
    return statusAt(followUp, ctx.app.clock(), ctx.viewer?.zone ?? 'UTC');
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When its message is scheduled to leave, if it is.',
  })
  async leavesAt(@Ctx() ctx: Context, @Root() { id }: FollowUp) {
    const message = await ctx.load.one(Message, id, 'followUpId');
    return message?.state === MessageState.SCHEDULED ? message.sendAt : null;
  }

  @FieldResolver(() => [ReasonType])
  reasons(@Root() followUp: FollowUp) {
    return followUp.reasons;
  }

  @FieldResolver(() => Interviewer)
  recipient(@Ctx() ctx: Context, @Root() followUp: FollowUp) {
    return ctx.load.one(Interviewer, followUp.recipientId);
  }

  @FieldResolver(() => Interview)
  interview(@Ctx() ctx: Context, @Root() followUp: FollowUp) {
    return ctx.load.one(Interview, followUp.interviewId);
  }

  @FieldResolver(() => Application)
  application(@Ctx() ctx: Context, @Root() followUp: FollowUp) {
    return ctx.load.one(Application, followUp.applicationId);
  }

  @FieldResolver(() => Candidate)
  candidate(@Ctx() ctx: Context, @Root() followUp: FollowUp) {
    return ctx.load.one(Candidate, followUp.candidateId);
  }
}
