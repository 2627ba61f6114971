import { APIError } from 'better-auth/api';
import type { Context, Viewer } from '../../context.js';
import { Conflict, invalid, type Refused, refuse } from '../../graphql/problems.js';
import { signedIn } from '../teams/teams.service.js';
import {
  type DisableSecondFactorInput,
  SecondFactorRefused,
  type SecondFactorSetup,
} from './accounts.types.js';
import { AccountEventKind, noteEvent, noteFailure } from './activity/noteEvent.js';
import { headersOf } from './door.js';
import { enter, signInAs } from './entering.js';
import { provePassword } from './passwords.js';
import { signedCookie } from './session.js';
import { endOtherSessions } from './sessions.js';
import { attempt, isFirstUse } from './throttle.js';

const wrongCode = () => invalid('code', 'This code is not right, or was used already.');

export async function hasSecondFactor(ctx: Context, userId: string): Promise<boolean> {
  const [user] = await ctx.app.accounts.rows<{ on: boolean | null }>(
    'select "twoFactorEnabled" as on from "user" where id = $1',
    [userId],
  );
  return user?.on ?? false;
}

/** Makes a secret and recovery codes, which count from the confirmation on. */
export async function beginSecondFactor(
  ctx: Context,
  password: string,
): Promise<SecondFactorSetup> {
  const viewer = await provePassword(ctx, password);
  if (await hasSecondFactor(ctx, viewer.id))
    throw refuse(Conflict, { message: 'Your second factor is on already.' });
  const made = await ctx.app.accounts.api.enableTwoFactor({
    body: { password },
    headers: headersOf(ctx),
  });
  if (made.method !== 'totp') throw new Error('better-auth has made no secret');
  const secret = new URL(made.totpURI).searchParams.get('secret') ?? '';
  return { uri: made.totpURI, secret, recoveryCodes: made.backupCodes };
}

/** Turns it on, by a first code of the app; sessions that were opened without one end. */
export async function confirmSecondFactor(ctx: Context, code: string): Promise<Viewer> {
  const viewer = signedIn(ctx);
  if (await hasSecondFactor(ctx, viewer.id))
    throw refuse(Conflict, { message: 'Your second factor is on already.' });
  if (!isAppCode(code)) throw wrongCode();
  const answer = await checkCode(ctx, viewer.id, code, wrongCode);
  await noteEvent(ctx, viewer.id, AccountEventKind.SECOND_FACTOR_ON);
  await enter(ctx, answer);
  await tell(ctx, 'second-factor-on', viewer);
  return endOtherSessions(ctx);
}

/** Completes a sign-in that waits for a code. */
export async function verifySecondFactor(ctx: Context, code: string): Promise<Viewer> {
  const { accounts } = ctx.app;
  const cookie = ctx.http?.request.headers.cookie;
  const challenge = signedCookie(cookie, 'two_factor', ctx.app);
  const { internalAdapter } = await accounts.parts();
  const waiting = challenge && (await internalAdapter.findVerificationValue(challenge));
  if (!waiting || waiting.expiresAt <= new Date()) throw signInAgain();
  const headers = headersOf(ctx, 'two_factor');
  const refused = (reason: string) => {
    noteFailure(ctx, { id: waiting.value }, AccountEventKind.CODE_REFUSED);
    return refusedCode(reason);
  };
  return signInAs(ctx, await checkCode(ctx, waiting.value, code, refused, headers));
}

/** Turns it off, by password and a last code. */
export async function disableSecondFactor(
  ctx: Context,
  { password, code }: DisableSecondFactorInput,
): Promise<Viewer> {
  const viewer = await provePassword(ctx, password);
  if (!(await hasSecondFactor(ctx, viewer.id)))
    throw refuse(Conflict, { message: 'Your second factor is off already.' });
  await checkCode(ctx, viewer.id, code, wrongCode);
  const answer = await ctx.app.accounts.api.disableTwoFactor({
    body: { password },
    headers: headersOf(ctx),
    returnHeaders: true,
  });
  await noteEvent(ctx, viewer.id, AccountEventKind.SECOND_FACTOR_OFF);
  await tell(ctx, 'second-factor-off', viewer);
  return enter(ctx, answer);
}

const tell = (
  ctx: Context,
  kind: 'second-factor-on' | 'second-factor-off',
  { name, email }: Viewer,
) => ctx.app.accountMails.post({ kind, name, email });

const refusedCode = (reason: string) =>
  reason === 'INVALID_CODE' || reason === 'INVALID_BACKUP_CODE'
    ? refuse(SecondFactorRefused, {
        message: 'This code is not right, or was used already.',
        beginAgain: false,
      })
    : signInAgain();

const signInAgain = () =>
  refuse(SecondFactorRefused, {
    message: 'This sign-in has ended. Begin it again.',
    beginAgain: true,
  });

const isAppCode = (code: string) => /^\d{6}$/.test(code.replaceAll(' ', ''));

/**
 * Uses up one code of a user, of their app or for recovery, for the session or sign-in of the request.
 * @throws {Refused} what `refusal` makes of better-auth's reason, or TooManyAttempts
 */
async function checkCode(
  ctx: Context,
  userId: string,
  given: string,
  refusal: (reason: string) => Refused,
  headers = headersOf(ctx),
) {
  const { api } = ctx.app.accounts;
  const code = given.replaceAll(' ', '').toLowerCase();
  const request = { headers, returnHeaders: true as const };
  const succeeded = await attempt(ctx, 'secret', userId);
  if (!(await isFirstUse(ctx.app, `${userId} ${code}`))) throw refusal('INVALID_CODE');
  try {
    const answer = isAppCode(code)
      ? await api.verifyTOTP({ body: { code }, ...request })
      : await api.verifyBackupCode({ body: { code }, ...request });
    await succeeded();
    return answer;
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500)
      throw refusal(String(error.body?.code ?? 'INVALID_CODE'));
    throw error;
  }
}
