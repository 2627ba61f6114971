import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { validate } from 'uuid';
import type { Context } from '../../context.js';
import { connectionOf, PageArgs } from '../../graphql/page.js';
import { answer } from '../../graphql/problems.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { caseload } from '../candidates/caseload.js';
import { FollowUpConnection, FollowUpStatusArgs } from '../follow-ups/followUps.types.js';
import { listFollowUps } from '../follow-ups/listFollowUps.js';
import { Invitation } from '../invitations/invitation.entity.js';
import { pendingInvitations } from '../invitations/invitations.service.js';
import { changeVocabulary } from './changeVocabulary.js';
import { Membership, Role } from './membership.entity.js';
import { Team } from './team.entity.js';
import { createTeam, signedIn } from './teams.service.js';
import {
  ChangeVocabularyInput,
  ChangeVocabularyResult,
  CreateTeamInput,
  CreateTeamResult,
} from './teams.types.js';

const CandidateConnection = connectionOf(Candidate, 'Candidate');
const InvitationConnection = connectionOf(Invitation, 'Invitation');

@Resolver(() => Team)
export class TeamsResolver {
  @Query(() => Team, { nullable: true, description: 'A team the viewer belongs to.' })
  async team(@Ctx() ctx: Context, @Arg('id', () => ID) id: string): Promise<Team | undefined> {
    signedIn(ctx);
    return validate(id) ? ctx.load.one(Team, id) : undefined;
  }

  @Mutation(() => CreateTeamResult)
  createTeam(@Ctx() ctx: Context, @Arg('input', () => CreateTeamInput) input: CreateTeamInput) {
    return answer(createTeam(ctx, input));
  }

  @Mutation(() => ChangeVocabularyResult, { description: 'Which words no message is faulted for.' })
  changeVocabulary(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangeVocabularyInput) input: ChangeVocabularyInput,
  ) {
    return answer(changeVocabulary(ctx, input));
  }

  @FieldResolver(() => Role)
  async viewerRole(@Ctx() ctx: Context, @Root() team: Team): Promise<Role> {
    const mine = await ctx.load.many(Membership, 'userId', signedIn(ctx).id);
    return mine.find((membership) => membership.teamId === team.id)?.role ?? Role.CANDIDATE;
  }

  @FieldResolver(() => CandidateConnection, {
    description: 'Who needs somebody first comes first.',
  })
  candidates(@Ctx() ctx: Context, @Root() team: Team, @Args(() => PageArgs) page: PageArgs) {
    return caseload(ctx, team.id, page);
  }

  @FieldResolver(() => FollowUpConnection, {
    description: 'Of all candidates the viewer may see: overdue first, then by due time.',
  })
  followUps(
    @Ctx() ctx: Context,
    @Root() team: Team,
    @Args(() => FollowUpStatusArgs) page: FollowUpStatusArgs,
  ) {
    return listFollowUps(ctx, { teamId: team.id }, page);
  }

  @FieldResolver(() => InvitationConnection, { description: 'Those not yet accepted.' })
  invitations(@Ctx() ctx: Context, @Root() team: Team, @Args(() => PageArgs) page: PageArgs) {
    return pendingInvitations(ctx, team.id, page);
  }
}
