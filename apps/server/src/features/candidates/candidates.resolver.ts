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
import { connectionOf, PageArgs } from '../../graphql/page.js';
import { answer } from '../../graphql/problems.js';
import { Application } from '../applications/application.entity.js';
import { listApplications } from '../applications/applications.service.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { Team } from '../teams/team.entity.js';
import { signedIn } from '../teams/teams.service.js';
import { addCandidate } from './addCandidate.js';
import { Candidate, nameOf } from './candidate.entity.js';
import { CandidateAct, candidateActs } from './candidates.policy.js';
import {
  AddCandidateInput,
  AddCandidateResult,
  SetLanguageInput,
  SetLanguageResult,
} from './candidates.types.js';
import { relationTo } from './relation.js';
import { setLanguage } from './setLanguage.js';
import { standingOf } from './standing.js';

const ApplicationConnection = connectionOf(Application, 'Application');

@Resolver(() => Candidate)
export class CandidatesResolver {
  @Query(() => Candidate, { nullable: true })
  async candidate(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    signedIn(ctx);
    return validate(id) ? ctx.load.one(Candidate, id) : undefined;
  }

  @Mutation(() => SetLanguageResult, { description: 'Whose English they write.' })
  setLanguage(@Ctx() ctx: Context, @Arg('input', () => SetLanguageInput) input: SetLanguageInput) {
    return answer(setLanguage(ctx, input));
  }

  @Mutation(() => AddCandidateResult, {
    description:
      'Takes somebody into the team’s care without an invitation: coaches act for them until they join.',
  })
  addCandidate(
    @Ctx() ctx: Context,
    @Arg('input', () => AddCandidateInput) input: AddCandidateInput,
  ) {
    return answer(addCandidate(ctx, input));
  }

  @FieldResolver(() => [CandidateAct], { description: 'What the viewer can do about them.' })
  async viewerCan(@Ctx() ctx: Context, @Root() candidate: Candidate): Promise<CandidateAct[]> {
    return candidateActs(await relationTo(ctx, candidate.id));
  }

  @FieldResolver(() => String)
  name(@Root() candidate: Candidate): string {
    return nameOf(candidate);
  }

  @FieldResolver(() => Boolean, { description: 'True once the invitation was accepted.' })
  joined(@Root() candidate: Candidate): boolean {
    return candidate.userId !== null;
  }

  @FieldResolver(() => Team)
  team(@Ctx() ctx: Context, @Root() candidate: Candidate) {
    return ctx.load.one(Team, candidate.teamId);
  }

  @FieldResolver(() => ApplicationConnection, { description: 'Newest first.' })
  applications(
    @Ctx() ctx: Context,
    @Root() candidate: Candidate,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return listApplications(ctx, candidate.id, page);
  }

  @FieldResolver(() => FollowUp, {
    nullable: true,
    description: 'The follow-up that needs somebody first; null when nothing is planned.',
  })
  async nextFollowUp(@Ctx() ctx: Context, @Root() candidate: Candidate) {
    const next = (await standingOf(ctx, candidate.id))?.next;
    return next ? ctx.load.one(FollowUp, next) : null;
  }

  @FieldResolver(() => Int, { description: 'Follow-ups past their due time.' })
  async overdueCount(@Ctx() ctx: Context, @Root() candidate: Candidate): Promise<number> {
    return (await standingOf(ctx, candidate.id))?.overdue ?? 0;
  }

  @FieldResolver(() => Int, {
    description: 'Follow-ups that can be written now, overdue ones too.',
  })
  async openCount(@Ctx() ctx: Context, @Root() candidate: Candidate): Promise<number> {
    return (await standingOf(ctx, candidate.id))?.open ?? 0;
  }
}
