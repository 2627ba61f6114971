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
import { leaveTeam } from './leaveTeam.js';
import { listMembers } from './listMembers.js';
import { Membership, Role } from './membership.entity.js';
import { Team } from './team.entity.js';
import { TeamAct, teamActs } from './teams.policy.js';
import { createTeam, signedIn } from './teams.service.js';
import {
  ChangeVocabularyInput,
  ChangeVocabularyResult,
  CreateTeamInput,
  CreateTeamResult,
  LeaveTeamInput,
  LeaveTeamResult,
  MembershipConnection,
  UpdateTeamInput,
  UpdateTeamResult,
} from './teams.types.js';
import { updateTeam } from './updateTeam.js';

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

  @Mutation(() => UpdateTeamResult, { description: 'Another name or zone.' })
  updateTeam(@Ctx() ctx: Context, @Arg('input', () => UpdateTeamInput) input: UpdateTeamInput) {
    return answer(updateTeam(ctx, input));
  }

  @Mutation(() => LeaveTeamResult, {
    description:
      'Ends the viewer’s membership and coachings in a team at once. A candidate says what becomes of the data there.',
  })
  leaveTeam(@Ctx() ctx: Context, @Arg('input', () => LeaveTeamInput) input: LeaveTeamInput) {
    return answer(leaveTeam(ctx, input));
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
    return (await ownRole(ctx, team.id)) ?? Role.CANDIDATE;
  }

  @FieldResolver(() => [TeamAct], { description: 'What the viewer can do here.' })
  async viewerCan(@Ctx() ctx: Context, @Root() team: Team): Promise<TeamAct[]> {
    return teamActs(await ownRole(ctx, team.id));
  }

  @FieldResolver(() => MembershipConnection, {
    description: 'Owners, head coaches and coaches, in the order they came; for them alone.',
  })
  members(@Ctx() ctx: Context, @Root() team: Team, @Args(() => PageArgs) page: PageArgs) {
    return listMembers(ctx, team.id, page);
  }

  @FieldResolver(() => CandidateConnection, {
    description: 'Those the viewer leads, coaches or is: who needs somebody first comes first.',
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

async function ownRole(ctx: Context, teamId: string) {
  const mine = await ctx.load.many(Membership, 'userId', signedIn(ctx).id);
  return mine.find((membership) => membership.teamId === teamId)?.role ?? null;
}
