import { createHmac } from 'node:crypto';
import { Field, Int, ObjectType } from 'type-graphql';
import type { App, Context } from '../../context.js';
import { Problem, refuse } from '../../graphql/problems.js';
import { networkOf } from './networkOf.js';

@ObjectType({
  implements: Problem,
  description: 'Tried too often, for this account or from this address. Nothing was done.',
})
export class TooManyAttempts extends Problem {
  @Field(() => Int, { description: 'After so many seconds it may be tried again.' })
  retryAfter: number;
}

interface Limit {
  account?: number;
  address: number;
  minutes: number;
}

/** How often in how many minutes, for one account (or one link of a mail) and from one client address. */
const limits = {
  /** Wrong passwords and codes. */
  secret: { account: 10, address: 200, minutes: 15 },
  /** Mails asked for. */
  mail: { account: 5, address: 100, minutes: 60 },
  /** Pushes that somebody tries. */
  push: { account: 10, address: 200, minutes: 15 },
  /** Acts by one link of a mail. A provider that unsubscribes for many of its people is one address. */
  linkAct: { account: 20, address: 6000, minutes: 15 },
  /** Looks behind such links: scanners of mail providers open each of them, from few addresses. */
  linkLook: { address: 6000, minutes: 15 },
  /** Addresses that are no such links. */
  linkGuess: { address: 600, minutes: 15 },
  /** Mails that somebody has sent to others; a leader who invites a course of 150 is not hindered. */
  letter: { account: 200, address: 1000, minutes: 24 * 60 },
  /** Those to one person, whoever that is: more than anybody corrects and sends anew. */
  letterToOne: { account: 20, address: 1000, minutes: 60 },
} satisfies Record<string, Limit>;

/**
 * Counts an attempt of `kind` on `account` and from the client's address before it is made; every
 * mutation of a request counts, whatever its alias. Accounts that do not exist count alike.
 * @returns takes the attempt back, for one that succeeded
 * @throws {Refused} TooManyAttempts
 */
export async function attempt(
  ctx: Context,
  kind: keyof typeof limits,
  account?: string,
): Promise<() => Promise<void>> {
  const { minutes, ...most }: Limit = limits[kind];
  const address = ctx.http && networkOf(ctx.http.request.ip);
  const counted: number[] = [];
  for (const [whose, name] of [
    ['address', address],
    ['account', account],
  ] as const) {
    if (name === undefined) continue;
    const key = keyOf(ctx.app, `${kind} ${whose} ${name}`);
    const { count, retryAfter } = await increase(ctx.app, key, minutes);
    if (count > (most[whose] ?? Infinity)) throw tooMany(kind, retryAfter);
    counted.push(key);
  }
  return () => giveBack(ctx.app, counted);
}

/** Whether this is the first use of a code in the two minutes in which it could be used again. */
export async function isFirstUse(app: App, code: string): Promise<boolean> {
  const { count } = await increase(app, keyOf(app, `code ${code}`), 2);
  return count === 1;
}

/** Forgets the counts whose time is over. */
export async function sweepAttempts({ accounts }: App): Promise<void> {
  await accounts.rows('delete from attempt where ends_at < clock_timestamp()');
}

/**
 * Which counter is whose. 22 bits bound the table at four million rows, whoever fills it; two names
 * share one by a chance of one in four million, and no address can be read from it.
 */
function keyOf({ secret }: App, whose: string): number {
  return createHmac('sha256', secret).update(`attempt ${whose}`).digest().readUInt32BE() >>> 10;
}

async function increase({ accounts }: App, key: number, minutes: number) {
  const [row] = await accounts.rows<{ count: number; retryAfter: number }>(
    `insert into attempt as a (key, count, ends_at)
     values ($1, 1, clock_timestamp() + $2 * interval '1 minute')
     on conflict (key) do update set
       count = case when a.ends_at > clock_timestamp() then a.count + 1 else 1 end,
       ends_at = case when a.ends_at > clock_timestamp() then a.ends_at else excluded.ends_at end
     returning count,
       greatest(1, ceil(extract(epoch from ends_at - clock_timestamp())))::int as "retryAfter"`,
    [key, minutes],
  );
  if (!row) throw new Error('an attempt was not counted');
  return row;
}

async function giveBack({ accounts }: App, keys: number[]): Promise<void> {
  await accounts.rows('update attempt set count = count - 1 where key = any ($1) and count > 0', [
    keys,
  ]);
}

const said: Partial<Record<keyof typeof limits, string>> = {
  linkAct: 'This link was used too often.',
  linkLook: 'Too many pages were asked for from where you are.',
  linkGuess: 'Too many addresses that lead nowhere were tried from where you are.',
  letter: 'So many mails cannot be sent to others in a day.',
  letterToOne: 'So many mails cannot be sent to one person.',
};

function tooMany(kind: keyof typeof limits, retryAfter: number) {
  const minutes = Math.ceil(retryAfter / 60);
  const some = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  const wait = minutes > 120 ? `${Math.ceil(minutes / 60)} hours` : some;
  return refuse(TooManyAttempts, {
    message: `${said[kind] ?? 'This was tried too often.'} Try again in ${wait}.`,
    retryAfter,
  });
}
