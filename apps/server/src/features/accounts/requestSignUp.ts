import type { Context, Viewer } from '../../context.js';
import { readNewAccount } from './accounts.service.js';
import type { Done, SignUpInput } from './accounts.types.js';
import { unusable, useLink } from './links.js';
import { makeAccount } from './makeAccount.js';
import { enterAsUser } from './signInLink.js';
import { attempt } from './throttle.js';

/**
 * Mails a link that opens the account. Nothing exists before its use, so that nobody can occupy somebody
 * else's address; says and takes the same for an address that has an account, whose owner is told.
 */
export async function requestSignUp(ctx: Context, input: SignUpInput): Promise<Done> {
  const account = await readNewAccount(ctx.app, input);
  await attempt(ctx, 'mail', account.email);
  await ctx.app.accountMails.post({ kind: 'sign-up', ...account });
  return { message: `A mail is on its way to ${account.email}. Its link is good for a day.` };
}

/** Opens the account by the mailed link, which proves its address, and signs it in. */
export async function verifyEmail(ctx: Context, key: string): Promise<Viewer> {
  const succeeded = await attempt(ctx, 'secret');
  const id = await makeAccount(ctx.app, await useLink(ctx.app, 'verify-email', key));
  if (!id) throw unusable();
  await succeeded();
  return enterAsUser(ctx, id);
}
