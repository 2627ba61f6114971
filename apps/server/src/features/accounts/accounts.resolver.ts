import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { FollowUpConnection, FollowUpStatusArgs } from '../follow-ups/followUps.types.js';
import { listFollowUps } from '../follow-ups/listFollowUps.js';
import { Membership } from '../teams/membership.entity.js';
import { signIn, signOut, signUp } from './accounts.service.js';
import {
  SignInInput,
  SignInResult,
  SignUpInput,
  SignUpResult,
  ViewerType,
} from './accounts.types.js';

@Resolver(() => ViewerType)
export class AccountsResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Null when nobody is signed in.' })
  viewer(@Ctx() ctx: Context): ViewerType | null {
    return ctx.viewer;
  }

  @Mutation(() => SignUpResult, { description: 'Creates an account and signs it in.' })
  signUp(@Ctx() ctx: Context, @Arg('input', () => SignUpInput) input: SignUpInput) {
    return answer(signUp(ctx, input));
  }

  @Mutation(() => SignInResult)
  signIn(@Ctx() ctx: Context, @Arg('input', () => SignInInput) input: SignInInput) {
    return answer(signIn(ctx, input));
  }

  @Mutation(() => Boolean)
  async signOut(@Ctx() ctx: Context): Promise<boolean> {
    await signOut(ctx);
    return true;
  }

  @FieldResolver(() => [Membership])
  memberships(@Ctx() ctx: Context, @Root() viewer: ViewerType): Promise<Membership[]> {
    return ctx.load.many(Membership, 'userId', viewer.id);
  }

  @FieldResolver(() => FollowUpConnection, {
    description: "The viewer's own, as a candidate: overdue first, then by due time.",
  })
  followUps(
    @Ctx() ctx: Context,
    @Root() viewer: ViewerType,
    @Args(() => FollowUpStatusArgs) page: FollowUpStatusArgs,
  ) {
    return listFollowUps(ctx, { userId: viewer.id }, page);
  }
}
