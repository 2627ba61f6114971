import { Temporal } from '@afterword/engine';
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { validate } from 'uuid';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { Application } from '../applications/application.entity.js';
import { ApplicationEvent } from '../applications/applicationEvent.entity.js';
import { byDue } from '../follow-ups/byDue.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { signedIn } from '../teams/teams.service.js';
import { changeInterview } from './changeInterview.js';
import { Interview } from './interview.entity.js';
import { Interviewer } from './interviewer.entity.js';
import {
  ChangeInterviewInput,
  ChangeInterviewResult,
  RecordInterviewInput,
  RecordInterviewResult,
  TheirPromise,
} from './interviews.types.js';
import { panelOf } from './panel.js';
import { recordInterview } from './recordInterview.js';

@Resolver(() => Interview)
export class InterviewsResolver {
  @Query(() => Interview, { nullable: true })
  async interview(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    signedIn(ctx);
    return validate(id) ? ctx.load.one(Interview, id) : undefined;
  }

  @Mutation(() => RecordInterviewResult, { description: 'Saves it and plans what follows.' })
  recordInterview(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordInterviewInput) input: RecordInterviewInput,
  ) {
    return answer(recordInterview(ctx, input));
  }

  @Mutation(() => ChangeInterviewResult, { description: 'Moves, cancels or completes it.' })
  changeInterview(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangeInterviewInput) input: ChangeInterviewInput,
  ) {
    return answer(changeInterview(ctx, input));
  }

  @FieldResolver(() => [Interviewer])
  panel(@Ctx() ctx: Context, @Root() interview: Interview) {
    return panelOf(ctx, interview.id);
  }

  @FieldResolver(() => TheirPromise, { nullable: true, description: 'Their latest.' })
  async promise(@Ctx() ctx: Context, @Root() interview: Interview): Promise<TheirPromise | null> {
    const events = await ctx.load.many(ApplicationEvent, 'interviewId', interview.id);
    const promise = events.filter((event) => event.kind === 'promise').at(-1);
    return promise?.data.by
      ? { id: promise.id, by: Temporal.PlainDate.from(promise.data.by) }
      : null;
  }

  @FieldResolver(() => Application)
  application(@Ctx() ctx: Context, @Root() interview: Interview) {
    return ctx.load.one(Application, interview.applicationId);
  }

  @FieldResolver(() => [FollowUp], { description: 'What follows from this round, by due time.' })
  async followUps(@Ctx() ctx: Context, @Root() interview: Interview) {
    return byDue(await ctx.load.many(FollowUp, 'interviewId', interview.id));
  }
}
