import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { FollowUpConnection, FollowUpStatusArgs } from '../follow-ups/followUps.types.js';
import { listFollowUps } from '../follow-ups/listFollowUps.js';
import { Membership } from '../teams/membership.entity.js';
import { WithData } from '../teams/teams.types.js';
import { signIn, signOut } from './accounts.service.js';
import {
  ChangeAccountResult,
  ChangeEmailInput,
  ChangePasswordInput,
  ChangeProfileInput,
  DeleteAccountResult,
  EndSessionResult,
  MailResult,
  ResetPasswordInput,
  SignInByLinkResult,
  SignInInput,
  SignInResult,
  UseLinkResult,
  VerifyEmailInput,
  VerifyEmailResult,
  ViewerType,
} from './accounts.types.js';
import { changeEmail, confirmEmail } from './changeEmail.js';
import { changeProfile } from './changeProfile.js';
import { deleteAccount } from './deleteAccount.js';
import { changePassword, requestPasswordReset, resetPassword } from './passwords.js';
import { requestSignUp, verifyEmail } from './requestSignUp.js';
import { hasSecondFactor } from './secondFactor.js';
import { SessionType } from './session.types.js';
import { endOtherSessions, endSession, listSessions } from './sessions.js';
import { requestSignInLink, signInByLink } from './signInLink.js';

@Resolver(() => ViewerType)
export class AccountsResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Null when nobody is signed in.' })
  viewer(@Ctx() ctx: Context): ViewerType | null {
    return ctx.viewer;
  }

  @Mutation(() => MailResult, {
    description: 'Mails a link with which an account can be opened, good for a day.',
  })
  signUp(@Ctx() ctx: Context, @Arg('email', () => String) email: string) {
    return answer(requestSignUp(ctx, email));
  }

  @Mutation(() => VerifyEmailResult, {
    description: 'Opens an account by the key of a mailed link, once, and signs it in.',
  })
  verifyEmail(@Ctx() ctx: Context, @Arg('input', () => VerifyEmailInput) input: VerifyEmailInput) {
    return answer(verifyEmail(ctx, input));
  }

  @Mutation(() => SignInResult, { description: 'Opens a session, kept in a cookie.' })
  signIn(@Ctx() ctx: Context, @Arg('input', () => SignInInput) input: SignInInput) {
    return answer(signIn(ctx, input));
  }

  @Mutation(() => MailResult, { description: 'Mails a link that signs in, good for 15 minutes.' })
  requestSignInLink(@Ctx() ctx: Context, @Arg('email', () => String) email: string) {
    return answer(requestSignInLink(ctx, email));
  }

  @Mutation(() => SignInByLinkResult, {
    description: 'Signs in by the key of a mailed link, once.',
  })
  signInByLink(@Ctx() ctx: Context, @Arg('key', () => String) key: string) {
    return answer(signInByLink(ctx, key));
  }

  @Mutation(() => Boolean, { description: 'Ends the session of the request.' })
  async signOut(@Ctx() ctx: Context): Promise<boolean> {
    await signOut(ctx);
    return true;
  }

  @Mutation(() => MailResult, {
    description: 'Mails a link with which a new password can be chosen, good for an hour.',
  })
  requestPasswordReset(@Ctx() ctx: Context, @Arg('email', () => String) email: string) {
    return answer(requestPasswordReset(ctx, email));
  }

  @Mutation(() => UseLinkResult, {
    description: 'Sets a new password by the key of a mailed link, once; all sessions end.',
  })
  resetPassword(
    @Ctx() ctx: Context,
    @Arg('input', () => ResetPasswordInput) input: ResetPasswordInput,
  ) {
    return answer(resetPassword(ctx, input));
  }

  @Mutation(() => ChangeAccountResult, { description: 'All other sessions end.' })
  changePassword(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
  ) {
    return answer(changePassword(ctx, input));
  }

  @Mutation(() => MailResult, { description: 'Mails a link to the new address, good for an hour.' })
  changeEmail(@Ctx() ctx: Context, @Arg('input', () => ChangeEmailInput) input: ChangeEmailInput) {
    return answer(changeEmail(ctx, input));
  }

  @Mutation(() => UseLinkResult, {
    description: 'Takes the new address by the key of a mailed link, once; the old one is told.',
  })
  confirmEmail(@Ctx() ctx: Context, @Arg('key', () => String) key: string) {
    return answer(confirmEmail(ctx, key));
  }

  @Mutation(() => ChangeAccountResult, { description: 'Reminders ring in the new zone.' })
  changeProfile(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangeProfileInput) input: ChangeProfileInput,
  ) {
    return answer(changeProfile(ctx, input));
  }

  @Mutation(() => EndSessionResult, {
    description: 'Signs out one of the viewer’s sessions; its subscriptions end.',
  })
  endSession(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return answer(endSession(ctx, id));
  }

  @Mutation(() => ViewerType, { description: 'Signs out every session but this one.' })
  endOtherSessions(@Ctx() ctx: Context): Promise<ViewerType> {
    return endOtherSessions(ctx);
  }

  @Mutation(() => DeleteAccountResult, {
    description:
      'Deletes the account, its sessions, memberships and exports, and teams nobody else is in. Cannot be undone.',
  })
  deleteAccount(
    @Ctx() ctx: Context,
    @Arg('password', () => String) password: string,
    @Arg('withData', () => WithData, {
      defaultValue: WithData.ERASE,
      description: 'What becomes of what teams hold of the viewer as a candidate.',
    })
    withData: WithData,
  ) {
    return answer(deleteAccount(ctx, password, withData));
  }

  @FieldResolver(() => Boolean, { description: 'Whether signing in takes a code too.' })
  hasSecondFactor(@Ctx() ctx: Context, @Root() viewer: ViewerType): Promise<boolean> {
    return hasSecondFactor(ctx, viewer.id);
  }

  @FieldResolver(() => [SessionType], { description: 'The last seen first; at most a hundred.' })
  sessions(@Ctx() ctx: Context, @Root() viewer: ViewerType): Promise<SessionType[]> {
    return listSessions(ctx, viewer.id);
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
