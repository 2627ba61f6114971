import type { Context, Viewer } from '../../context.js';
import { refuse } from '../../graphql/problems.js';
import { SecondFactorNeeded } from './accounts.types.js';
import { AccountEventKind, noteEvent } from './activity/noteEvent.js';
import { keepCookies } from './door.js';
import { sessionBy, signedCookie } from './session.js';

/** What better-auth answers when somebody proved who they are. */
interface Answer {
  headers: Headers;
  response: object;
}

/**
 * Goes on as the session that better-auth has opened; the one that the browser came with has ended.
 * @throws {Refused} SecondFactorNeeded when it wants a code first; the cookie for that is passed on
 */
export async function enter(ctx: Context, { headers, response }: Answer): Promise<Viewer> {
  keepCookies(ctx, headers);
  if ('twoFactorRedirect' in response)
    throw refuse(SecondFactorNeeded, {
      message: 'Enter the code of your authenticator app, or a recovery code.',
    });
  const session = await sessionIn(ctx, headers);
  if (!session) throw new Error('better-auth has opened no session');
  const before = ctx.sessionId;
  if (before && before !== session.id)
    await ctx.app.accounts.rows('delete from session where id = $1', [before]);
  ctx.enter(session);
  return session.viewer;
}

/** Goes on as a session that was opened just now, which is noted. @throws {Refused} SecondFactorNeeded */
export async function signInAs(ctx: Context, answer: Answer): Promise<Viewer> {
  const viewer = await enter(ctx, answer);
  await noteEvent(ctx, viewer.id, AccountEventKind.SIGNED_IN);
  return viewer;
}

/** The session that these cookies are for, if any is. */
async function sessionIn(ctx: Context, headers: Headers) {
  for (const cookie of headers.getSetCookie()) {
    const token = signedCookie(cookie.split(';')[0], 'session_token', ctx.app);
    if (token) return sessionBy(ctx.app, token);
  }
  return null;
}
