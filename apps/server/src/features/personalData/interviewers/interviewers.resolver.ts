import { Arg, Args, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { answer } from '../../../graphql/problems.js';
import { Application } from '../../applications/application.entity.js';
import { Interviewer } from '../../interviews/interviewer.entity.js';
import { Team } from '../../teams/team.entity.js';
import { eraseInterviewers } from './eraseInterviewers.js';
import { findInterviewers } from './findInterviewers.js';
import {
  EraseInterviewersInput,
  EraseInterviewersResult,
  FindInterviewersArgs,
  InterviewerConnection,
} from './interviewers.types.js';

@Resolver(() => Interviewer)
export class ErasedInterviewersResolver {
  @Mutation(() => EraseInterviewersResult, {
    description:
      'Erases or anonymises people on panels, by the candidate or whoever cares for them.',
  })
  eraseInterviewers(
    @Ctx() ctx: Context,
    @Arg('input', () => EraseInterviewersInput) input: EraseInterviewersInput,
  ) {
    return answer(eraseInterviewers(ctx, input));
  }

  @FieldResolver(() => Application, { description: 'In which they were met.' })
  application(@Ctx() ctx: Context, @Root() interviewer: Interviewer) {
    return ctx.load.one(Application, interviewer.applicationId);
  }
}

@Resolver(() => Team)
export class TeamInterviewersResolver {
  @FieldResolver(() => InterviewerConnection, {
    description:
      'Whoever interviewed its candidates, once for each application; for those who lead it.',
  })
  interviewers(
    @Ctx() ctx: Context,
    @Root() team: Team,
    @Args(() => FindInterviewersArgs) args: FindInterviewersArgs,
  ) {
    return findInterviewers(ctx, team.id, args);
  }
}
