import { APIError } from 'better-auth/api';
import type { Context, Viewer } from '../../context.js';
import { invalid, Problems, refuse } from '../../graphql/problems.js';
import { type SignInInput, SignInRefused, type SignUpInput } from './accounts.types.js';
import { headersOf, keepCookies } from './door.js';
import { enter } from './entering.js';
import { checkPassword } from './passwords.js';
import { attempt } from './throttle.js';

/** Room for the longest given and family name that a candidate may be invited by. */
export const longestName = 200;

/** Creates an account and signs it in. */
export async function signUp(ctx: Context, input: SignUpInput): Promise<Viewer> {
  const problems = new Problems();
  const name = problems.text('name', input.name, longestName);
  const email = problems.email('email', input.email);
  const zone = problems.zone('zone', input.zone);
  checkPassword(problems, input.password);
  problems.throwIfAny();
  const succeeded = await attempt(ctx, 'secret', email);
  try {
    const answer = await ctx.app.accounts.api.signUpEmail({
      body: { name, email, zone, password: input.password },
      headers: headersOf(ctx),
      returnHeaders: true,
    });
    await succeeded();
    return await enter(ctx, answer);
  } catch (error) {
    if (error instanceof APIError && (await hasAccount(ctx, email)))
      throw invalid('email', 'This address cannot be used to sign up. Sign in instead?', email);
    throw error;
  }
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
      if (error instanceof APIError && error.statusCode < 500)
        throw refuse(SignInRefused, { message: 'E-mail or password is not right.' });
      throw error;
    });
  await succeeded();
  return enter(ctx, answer);
}

/** Ends the session the request came with. */
export async function signOut(ctx: Context): Promise<void> {
  const { headers } = await ctx.app.accounts.api.signOut({
    headers: headersOf(ctx),
    returnHeaders: true,
  });
  keepCookies(ctx, headers);
  ctx.enter(null);
}

async function hasAccount(ctx: Context, email: string): Promise<boolean> {
  const rows: unknown[] = await ctx.app.db.app.query('select from auth."user" where email = $1', [
    email,
  ]);
  return rows.length > 0;
}
