import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { Membership, Role } from './membership.entity.js';
import { Team } from './team.entity.js';

@Resolver(() => Membership)
export class MembershipsResolver {
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
