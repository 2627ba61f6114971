import { APIError } from 'better-auth/api';
import type { Context, Viewer } from '../../context.js';
import { Problems } from '../../graphql/problems.js';
import type { Done } from './accounts.types.js';
import { headersOf } from './door.js';
import { signInAs } from './entering.js';
import { unusable, useLink } from './links.js';
import { attempt } from './throttle.js';

/** Mails a link that signs in; says and takes the same where there is no account. */
export async function requestSignInLink(ctx: Context, address: string): Promise<Done> {
  const problems = new Problems();
  const email = problems.email('email', address);
  problems.throwIfAny();
  await attempt(ctx, 'mail', email);
  await ctx.app.accountMails.post({ kind: 'sign-in', email });
  return {
    message: `If ${email} has an account, a mail is on its way. Its link is good for 15 minutes.`,
  };
}

/** Signs in by the mailed link; a second factor is asked for all the same. */
export async function signInByLink(ctx: Context, key: string): Promise<Viewer> {
  const succeeded = await attempt(ctx, 'secret');
  const { userId } = await useLink(ctx.app, 'sign-in', key);
  await succeeded();
  return enterAsUser(ctx, userId);
}

/** Opens a session for somebody who has proven to be this user. */
export async function enterAsUser(ctx: Context, userId: string): Promise<Viewer> {
  const answer = await ctx.app.accounts.api
    .enterAs({ body: { userId }, headers: headersOf(ctx), returnHeaders: true })
    .catch((error) => {
      throw error instanceof APIError && error.statusCode === 404 ? unusable() : error;
    });
  return signInAs(ctx, answer);
}
