import { APIError } from 'better-auth/api';
import type { Context, Viewer } from '../../context.js';
import { invalid, Problems, refuse } from '../../graphql/problems.js';
import { type SignInInput, SignInRefused, type SignUpInput } from './accounts.types.js';

/** Room for the longest given and family name that a candidate may be invited by. */
const longestName = 200;

/** Creates an account and signs it in. */
export async function signUp(ctx: Context, input: SignUpInput): Promise<Viewer> {
  const problems = new Problems();
  const name = problems.text('name', input.name, longestName);
  const email = problems.email('email', input.email);
  const zone = problems.zone('zone', input.zone);
  checkPassword(problems, input.password);
  problems.throwIfAny();
  try {
    const { headers, response } = await ctx.app.accounts.api.signUpEmail({
      body: { name, email, zone, password: input.password },
      returnHeaders: true,
    });
    keepCookies(ctx, headers);
    return enter(ctx, { id: response.user.id, name, email, zone });
  } catch (error) {
    if (error instanceof APIError && (await hasAccount(ctx, email)))
      throw invalid('email', 'This address cannot be used to sign up. Sign in instead?', email);
    throw error;
  }
}

/** Opens a session; unknown account and wrong password answer alike. */
export async function signIn(ctx: Context, input: SignInInput): Promise<Viewer> {
  try {
    const { headers, response } = await ctx.app.accounts.api.signInEmail({
      body: { email: input.email.trim().toLowerCase(), password: input.password },
      returnHeaders: true,
    });
    keepCookies(ctx, headers);
    const { id, name, email, zone } = response.user as typeof response.user & { zone: string };
    return enter(ctx, { id, name, email, zone });
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500)
      throw refuse(SignInRefused, { message: 'E-mail or password is not right.' });
    throw error;
  }
}

/** Ends the session the request came with. */
export async function signOut(ctx: Context): Promise<void> {
  const cookie = ctx.http?.request.headers.cookie ?? '';
  const { headers } = await ctx.app.accounts.api.signOut({
    headers: new Headers({ cookie }),
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

export function checkPassword(problems: Problems, password: string): void {
  if (password.length < 8 || password.length > 128)
    problems.add('password', 'This password cannot be used.', undefined, '8 to 128 characters');
}

function enter(ctx: Context, viewer: Viewer): Viewer {
  ctx.enter(viewer);
  return viewer;
}

function keepCookies(ctx: Context, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) ctx.http?.reply.header('set-cookie', cookie);
}
