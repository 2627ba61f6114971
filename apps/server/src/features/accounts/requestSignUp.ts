import type { Context, Viewer } from '../../context.js';
import { Problems } from '../../graphql/problems.js';
import { readOwner } from './accounts.service.js';
import type { Done, VerifyEmailInput } from './accounts.types.js';
import { unusable, useLink } from './links.js';
import { makeAccount } from './makeAccount.js';
import { enterAsUser } from './signInLink.js';
import { attempt } from './throttle.js';

/**
 * Mails a link with which an account can be opened. Nothing exists before its use, and nothing of it is decided by
 * whoever asks; says and takes the same for an address that has an account, whose owner is told.
 */
export async function requestSignUp(ctx: Context, address: string): Promise<Done> {
  const problems = new Problems();
  const email = problems.email('email', address);
  problems.throwIfAny();
  await attempt(ctx, 'mail', email);
  await ctx.app.accountMails.post({ kind: 'sign-up', email });
  return { message: `A mail is on its way to ${email}. Its link is good for a day.` };
}

/** Opens an account by the mailed link, as whoever holds it wants it, and signs in. */
export async function verifyEmail(
  ctx: Context,
  { key, ...wanted }: VerifyEmailInput,
): Promise<Viewer> {
  const owner = readOwner(wanted);
  const succeeded = await attempt(ctx, 'secret');
  const { email } = await useLink(ctx.app, 'verify-email', key);
  const id = await makeAccount(ctx.app, { ...owner, email });
  if (!id) throw unusable();
  await succeeded();
  return enterAsUser(ctx, id);
}
