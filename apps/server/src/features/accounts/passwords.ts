import type { Context, Viewer } from '../../context.js';
import { invalid, Problems } from '../../graphql/problems.js';
import { signedIn } from '../teams/teams.service.js';
import type { ChangePasswordInput, Done, ResetPasswordInput } from './accounts.types.js';
import { AccountEventKind, noteEvent } from './activity/noteEvent.js';
import { isCommonPassword } from './commonPasswords.js';
import { unusable, useLink, voidLinks } from './links.js';
import { attempt } from './throttle.js';

const another = 'one that not many others use, such as a few words in a row';

export function checkPassword(problems: Problems, password: string, field = 'password'): void {
  if (password.length < 8 || password.length > 128)
    problems.add(field, 'This password cannot be used.', undefined, '8 to 128 characters');
  else if (isCommonPassword(password))
    problems.add(field, 'This is one of the passwords that are tried first.', undefined, another);
}

/** Has whoever is signed in say their password again. @throws {Refused} InvalidInput, TooManyAttempts */
export async function provePassword(ctx: Context, password: string, field = 'password') {
  const viewer = signedIn(ctx);
  const succeeded = await attempt(ctx, 'secret', viewer.email);
  const { internalAdapter, password: passwords } = await ctx.app.accounts.parts();
  const account = await internalAdapter.findCredentialAccount(viewer.id);
  const hash = account?.password;
  if (password.length > 128 || !hash || !(await passwords.verify({ hash, password })))
    throw invalid(field, 'This is not your password.');
  await succeeded();
  return viewer;
}

/** Mails a link with which a new password can be chosen; says and takes the same where there is no account. */
export async function requestPasswordReset(ctx: Context, address: string): Promise<Done> {
  const problems = new Problems();
  const email = problems.email('email', address);
  problems.throwIfAny();
  await attempt(ctx, 'mail', email);
  await ctx.app.accountMails.post({ kind: 'reset-password', email });
  return {
    message: `If ${email} has an account, a mail is on its way. Its link is good for an hour.`,
  };
}

/** A new password by the mailed link. It signs nobody in, and every session there was has ended. */
export async function resetPassword(ctx: Context, input: ResetPasswordInput): Promise<Done> {
  const problems = new Problems();
  checkPassword(problems, input.newPassword, 'newPassword');
  problems.throwIfAny();
  const succeeded = await attempt(ctx, 'secret');
  const { userId } = await useLink(ctx.app, 'reset-password', input.key);
  const [user] = await ctx.app.accounts.rows<Viewer>(
    'select id, name, email from "user" where id = $1',
    [userId],
  );
  if (!user) throw unusable();
  await succeeded();
  await setPassword(ctx, user, input.newPassword, AccountEventKind.PASSWORD_RESET);
  ctx.enter(null);
  return { message: 'Your password is changed. Sign in with it.' };
}

/** A new password in place of the old one; every other session ends. */
export async function changePassword(ctx: Context, input: ChangePasswordInput): Promise<Viewer> {
  signedIn(ctx);
  const problems = new Problems();
  checkPassword(problems, input.newPassword, 'newPassword');
  problems.throwIfAny();
  const viewer = await provePassword(ctx, input.currentPassword, 'currentPassword');
  await setPassword(ctx, viewer, input.newPassword, AccountEventKind.PASSWORD_CHANGED);
  return viewer;
}

/** Ends all sessions but the request's own, makes mailed links useless, and lets the person know. */
async function setPassword(
  ctx: Context,
  user: Viewer,
  password: string,
  event: AccountEventKind,
): Promise<void> {
  const { accounts, accountMails } = ctx.app;
  const { internalAdapter, password: passwords } = await accounts.parts();
  await internalAdapter.updatePassword(user.id, await passwords.hash(password));
  const kept = ctx.viewer?.id === user.id ? ctx.sessionId : null;
  await accounts.rows('delete from session where "userId" = $1 and id is distinct from $2', [
    user.id,
    kept,
  ]);
  await voidLinks(ctx.app, user.id);
  await noteEvent(ctx, user.id, event);
  await accountMails.post({ kind: 'password-changed', name: user.name, email: user.email });
}
