import { randomBytes } from 'node:crypto';
import { ObjectType } from 'type-graphql';
import type { App } from '../../context.js';
import { Problem, refuse } from '../../graphql/problems.js';

@ObjectType({
  implements: Problem,
  description: 'The mailed link is wrong, expired or used already.',
})
export class LinkUnusable extends Problem {}

/** What a mailed link holds, by what it is for; a `userId` first, so that all of a user's can be voided. */
export interface Links {
  'reset-password': { userId: string };
  'sign-in': { userId: string };
  'change-email': { userId: string; email: string };
  'verify-email': { email: string };
}

/** For how many minutes a link is good. */
export const linkMinutes: Record<keyof Links, number> = {
  'reset-password': 60,
  'sign-in': 15,
  'change-email': 60,
  'verify-email': 24 * 60,
};

/** The secret part of a new link; only its hash is kept, beside what it holds. */
export async function makeLink<Kind extends keyof Links>(
  { accounts }: App,
  kind: Kind,
  holds: Links[Kind],
): Promise<string> {
  const key = randomBytes(32).toString('base64url');
  const { internalAdapter } = await accounts.parts();
  await internalAdapter.createVerificationValue({
    identifier: `${kind} ${key}`,
    value: JSON.stringify(holds),
    expiresAt: new Date(Date.now() + linkMinutes[kind] * 60_000),
  });
  return key;
}

/** Uses a link up and answers what it holds. @throws {Refused} LinkUnusable, also for a second use at once */
export async function useLink<Kind extends keyof Links>(
  { accounts }: App,
  kind: Kind,
  key: string,
): Promise<Links[Kind]> {
  if (!/^[\w-]{43}$/.test(key)) throw unusable();
  const { internalAdapter } = await accounts.parts();
  const row = await internalAdapter.consumeVerificationValue(`${kind} ${key}`);
  if (!row) throw unusable();
  return JSON.parse(row.value) as Links[Kind];
}

/**
 * Makes every link of a user useless, and sign-ins that wait for a code, as after a new password or address; with
 * an `email` also those that would open another account of that address.
 */
export async function voidLinks(
  { accounts }: App,
  userId: string,
  email: string | null = null,
): Promise<void> {
  await accounts.rows(
    `delete from verification where value = $1 or starts_with(value, $2) or strpos(value, $3) > 0`,
    [
      userId,
      JSON.stringify({ userId }).slice(0, -1),
      email && JSON.stringify({ email }).slice(1, -1),
    ],
  );
}

export const unusable = () =>
  refuse(LinkUnusable, {
    message: 'This link cannot be used: it is not complete, has expired or was used already.',
  });
