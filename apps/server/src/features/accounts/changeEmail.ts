import type { Context } from '../../context.js';
import { Problems } from '../../graphql/problems.js';
import type { ChangeEmailInput, Done } from './accounts.types.js';
import { AccountEventKind, noteEvent } from './activity/noteEvent.js';
import { unusable, useLink, voidLinks } from './links.js';
import { provePassword } from './passwords.js';
import { attempt } from './throttle.js';

/**
 * Mails a link to the new address; until it is used nothing changes. Says the same when the address
 * belongs to somebody, who is told by mail.
 */
export async function changeEmail(ctx: Context, input: ChangeEmailInput): Promise<Done> {
  const problems = new Problems();
  const email = problems.email('email', input.email);
  if (email === ctx.viewer?.email) problems.add('email', 'This is your address already.', email);
  problems.throwIfAny();
  const viewer = await provePassword(ctx, input.password);
  await attempt(ctx, 'mail', viewer.id);
  await ctx.app.accountMails.post({ kind: 'change-email', userId: viewer.id, email });
  return { message: `A mail is on its way to ${email}. Use its link within an hour.` };
}

/** The new address takes the place of the old one, which is told. */
export async function confirmEmail(ctx: Context, key: string): Promise<Done> {
  const succeeded = await attempt(ctx, 'secret');
  const { userId, email } = await useLink(ctx.app, 'change-email', key);
  const { accounts, accountMails } = ctx.app;
  const [old] = await accounts
    .rows<{ name: string; email: string }>(
      `update "user" u set email = $2, "emailVerified" = true, "updatedAt" = now()
       from (select id, name, email from "user" where id = $1 for update) old
       where u.id = old.id returning old.name, old.email`,
      [userId, email],
    )
    .catch((error) => {
      throw error.code === uniqueViolation ? unusable() : error;
    });
  if (!old) throw unusable();
  await succeeded();
  await voidLinks(ctx.app, userId);
  await noteEvent(ctx, userId, AccountEventKind.EMAIL_CHANGED);
  await accountMails.post({ kind: 'email-changed', ...old, newEmail: email });
  return { message: `Your address is ${email} now. Sign in with it from now on.` };
}

const uniqueViolation = '23505';
