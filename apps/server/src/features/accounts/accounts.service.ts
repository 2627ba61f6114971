import { APIError } from 'better-auth/api';
import type { Context, Viewer } from '../../context.js';
import { invalid, Problems, refuse } from '../../graphql/problems.js';
import { type SignInInput, SignInRefused } from './accounts.types.js';
import { AccountEventKind, noteEvent, noteFailure } from './activity/noteEvent.js';
import { headersOf, keepCookies } from './door.js';
import { signInAs } from './entering.js';
import { makeAccount, type NewAccount } from './makeAccount.js';
import { checkPassword } from './passwords.js';
import { enterAsUser } from './signInLink.js';
import { attempt } from './throttle.js';

/** Room for the longest given and family name that a candidate may be invited by. */
export const longestName = 200;

/** What somebody opens an account with. @throws {Refused} InvalidInput naming everything that cannot be */
export function readOwner(input: Omit<NewAccount, 'email'>): Omit<NewAccount, 'email'> {
  const problems = new Problems();
  const name = problems.text('name', input.name, longestName);
  const zone = problems.zone('zone', input.zone);
  checkPassword(problems, input.password);
  problems.throwIfAny();
  return { name, zone, password: input.password };
}

/**
 * Opens an account whose address is proven already, as by an invitation, and signs it in.
 * @throws {Refused} InvalidInput, also for an address that has one
 */
export async function signUp(ctx: Context, { email, ...owner }: NewAccount): Promise<Viewer> {
  const id = await makeAccount(ctx.app, { email, ...readOwner(owner) });
  if (!id) throw invalid('email', 'This address has an account already.', email);
  return enterAsUser(ctx, id);
}

/** Opens a session; unknown account and wrong password answer alike. */
export async function signIn(ctx: Context, input: SignInInput): Promise<Viewer> {
  const email = input.email.trim().toLowerCase();
  const succeeded = await attempt(ctx, 'secret', email);
  const answer = await ctx.app.accounts.api
    .signInEmail({
      body: { email, password: input.password },
      headers: headersOf(ctx),
      returnHeaders: true,
    })
    .catch((error) => {
      if (!(error instanceof APIError && error.statusCode < 500)) throw error;
      noteFailure(ctx, { email }, AccountEventKind.SIGN_IN_FAILED);
      throw refuse(SignInRefused, { message: 'E-mail or password is not right.' });
    });
  await succeeded();
  return signInAs(ctx, answer);
}

/** Ends the session the request came with. */
export async function signOut(ctx: Context): Promise<void> {
  if (ctx.viewer) await noteEvent(ctx, ctx.viewer.id, AccountEventKind.SIGNED_OUT);
  const { headers } = await ctx.app.accounts.api.signOut({
    headers: headersOf(ctx),
    returnHeaders: true,
  });
  keepCookies(ctx, headers);
  ctx.enter(null);
}
