import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { changeRole, transferOwnership } from './changeRole.js';
import { Membership, Role } from './membership.entity.js';
import { Person, personOf } from './person.js';
import { removeMember } from './removeMember.js';
import { Team } from './team.entity.js';
import {
  ChangeRoleInput,
  ChangeRoleResult,
  RemoveMemberResult,
  TransferOwnershipInput,
  TransferOwnershipResult,
} from './teams.types.js';

@Resolver(() => Membership)
export class MembershipsResolver {
  @Mutation(() => ChangeRoleResult, { description: 'By an owner; a team keeps one at least.' })
  changeRole(@Ctx() ctx: Context, @Arg('input', () => ChangeRoleInput) input: ChangeRoleInput) {
    return answer(changeRole(ctx, input));
  }

  @Mutation(() => TransferOwnershipResult, {
    description: 'Makes another coach the owner; the viewer stays as a head coach.',
  })
  transferOwnership(
    @Ctx() ctx: Context,
    @Arg('input', () => TransferOwnershipInput) input: TransferOwnershipInput,
  ) {
    return answer(transferOwnership(ctx, input));
  }

  @Mutation(() => RemoveMemberResult, {
    description: 'Takes a coach out of the team; their coachings end.',
  })
  removeMember(@Ctx() ctx: Context, @Arg('membershipId', () => ID) membershipId: string) {
    return answer(removeMember(ctx, membershipId));
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null when the account is gone.' })
  person(@Ctx() ctx: Context, @Root() membership: Membership) {
    return personOf(ctx, membership.userId);
  }

  @FieldResolver(() => Team)
  team(@Ctx() ctx: Context, @Root() membership: Membership) {
    return ctx.load.one(Team, membership.teamId);
  }

  @FieldResolver(() => Candidate, {
    nullable: true,
    description: 'Set when the role is CANDIDATE.',
  })
  async candidate(@Ctx() ctx: Context, @Root() membership: Membership) {
    if (membership.role !== Role.CANDIDATE) return null;
    const own = await ctx.load.many(Candidate, 'userId', membership.userId);
    return own.find((candidate) => candidate.teamId === membership.teamId) ?? null;
  }
}
