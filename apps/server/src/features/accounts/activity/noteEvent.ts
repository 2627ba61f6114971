import { registerEnumType } from 'type-graphql';
import type { App, Context } from '../../../context.js';
import { networkOf } from '../networkOf.js';

export const AccountEventKind = {
  SIGNED_IN: 'signed_in',
  SIGN_IN_FAILED: 'sign_in_failed',
  CODE_REFUSED: 'code_refused',
  SIGNED_OUT: 'signed_out',
  SESSION_ENDED: 'session_ended',
  OTHER_SESSIONS_ENDED: 'other_sessions_ended',
  PASSWORD_CHANGED: 'password_changed',
  PASSWORD_RESET: 'password_reset',
  EMAIL_CHANGED: 'email_changed',
  SECOND_FACTOR_ON: 'second_factor_on',
  SECOND_FACTOR_OFF: 'second_factor_off',
} as const;
export type AccountEventKind = (typeof AccountEventKind)[keyof typeof AccountEventKind];
registerEnumType(AccountEventKind, {
  name: 'AccountEventKind',
  description: 'What happened to an account.',
  valuesConfig: {
    SIGN_IN_FAILED: { description: 'Somebody gave a wrong password.' },
    CODE_REFUSED: { description: 'Somebody who had the password gave a wrong code.' },
    SESSION_ENDED: { description: 'One session was signed out from another.' },
    PASSWORD_RESET: { description: 'A new one was chosen by a mailed link.' },
  },
});

/** Notes what happened to an account, from which network and in which session; nothing where there is no account. */
export async function noteEvent(ctx: Context, userId: string, kind: AccountEventKind) {
  await note(ctx, { id: userId }, kind, ctx.sessionId);
}

/** The same of what failed. Nobody waits for it: how long an answer takes must not say whether there is an account. */
export function noteFailure(
  ctx: Context,
  account: { id: string } | { email: string },
  kind: AccountEventKind,
): void {
  note(ctx, account, kind, null).catch((err) =>
    ctx.app.log.warn({ err }, 'a failed sign-in could not be noted'),
  );
}

async function note(
  ctx: Context,
  account: { id?: string; email?: string },
  kind: AccountEventKind,
  sessionId: string | null,
): Promise<void> {
  const address = ctx.http?.request.ip;
  await ctx.app.accounts.rows(
    `insert into account_event (user_id, kind, network, session_id)
     select id, $3, $4, $5 from "user" where id = $1 or email = $2`,
    [account.id, account.email, kind, address && networkOf(address), sessionId],
  );
}

/** Deletes the oldest of those that are past their 90 days, some 5,000 at a time. */
export async function forgetEvents({ accounts }: App): Promise<void> {
  await accounts.rows('select forget_account_events()');
}
