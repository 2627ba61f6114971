import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { validate } from 'uuid';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { byDue } from '../follow-ups/byDue.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { Interview } from '../interviews/interview.entity.js';
import { signedIn } from '../teams/teams.service.js';
import { Application } from './application.entity.js';
import { RecordReplyInput, RecordReplyResult } from './applications.types.js';
import { recordReply } from './recordReply.js';

@Resolver(() => Application)
export class ApplicationsResolver {
  @Query(() => Application, { nullable: true })
  async application(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    signedIn(ctx);
    return validate(id) ? ctx.load.one(Application, id) : undefined;
  }

  @Mutation(() => RecordReplyResult, { description: 'They answered.' })
  recordReply(@Ctx() ctx: Context, @Arg('input', () => RecordReplyInput) input: RecordReplyInput) {
    return answer(recordReply(ctx, input));
  }

  @FieldResolver(() => Candidate)
  candidate(@Ctx() ctx: Context, @Root() application: Application) {
    return ctx.load.one(Candidate, application.candidateId);
  }

  @FieldResolver(() => [Interview], { description: 'Its rounds, the first first.' })
  async interviews(@Ctx() ctx: Context, @Root() application: Application) {
    const rounds = await ctx.load.many(Interview, 'applicationId', application.id);
    return rounds.sort((one, other) => one.round - other.round);
  }

  @FieldResolver(() => [FollowUp], { description: 'The whole plan, by due time.' })
  async followUps(@Ctx() ctx: Context, @Root() application: Application) {
    return byDue(await ctx.load.many(FollowUp, 'applicationId', application.id));
  }
}
