import type { Temporal } from '@afterword/engine';
import { validate } from 'uuid';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { invalid, notFound } from '../../graphql/problems.js';
import { signedIn } from '../teams/teams.service.js';
import { AllNoticesMarked, NoticesMarked } from './notices.types.js';
import { unread } from './unread.js';

/** As many as one page of the inbox. */
const most = 100;
/** Of a whole inbox so many are marked by one statement. */
const atOnce = 1_000;

/** @throws {Refused} InvalidInput for more than a hundred, NotFound when none is in the viewer's inbox */
export const markRead = (ctx: Context, ids: string[]) => markThese(ctx, ids, true);

/** The way back. @throws {Refused} as for marking read */
export const markUnread = (ctx: Context, ids: string[]) => markThese(ctx, ids, false);

/** Marks all read that still ask for something, as of one instant, by which they are found again. */
export const markAllRead = (ctx: Context): Promise<AllNoticesMarked> =>
  markAll(ctx, '$2::timestamptz', unread, ctx.app.clock().round('millisecond'));

/** The way back: what was marked read as of this instant asks for something again, if it is not dealt with. */
export const markAllUnread = (ctx: Context, readAt: Temporal.Instant): Promise<AllNoticesMarked> =>
  markAll(ctx, 'null', 'n.read_at = $2', readAt);

async function markAll(
  ctx: Context,
  to: string,
  which: string,
  readAt: Temporal.Instant,
): Promise<AllNoticesMarked> {
  const userId = signedIn(ctx).id;
  const markSome = async ({ manager }: Tx): Promise<number> => {
    const [, marked]: [unknown, number] = await manager.query(
      `update notice set read_at = ${to} where id in (
         select n.id from notice n where n.user_id = $1 and ${which}
         order by n.id limit ${atOnce} for no key update of n)`,
      [userId, readAt.toString()],
    );
    if (marked > 0) await ctx.app.live.announceNotices(manager, [userId]);
    return marked;
  };
  let count = 0;
  for (let marked = atOnce; marked === atOnce; count += marked) marked = await ctx.tx(markSome);
  return Object.assign(new AllNoticesMarked(), { count, readAt });
}

async function markThese(ctx: Context, given: string[], read: boolean): Promise<NoticesMarked> {
  if (given.length === 0 || given.length > most)
    throw invalid('ids', 'So many cannot be marked at once.', given.length, `1 to ${most}`);
  const ids = given.filter((id) => validate(id));
  return ctx.tx(async (tx) => {
    const known: unknown[] = await tx.manager.query(
      'select from notice where id = any ($1) and user_id = $2',
      [ids, signedIn(ctx).id],
    );
    if (known.length === 0) throw notFound('notice');
    const sets = read
      ? 'read_at = now() where n.read_at is null'
      : 'read_at = null where n.read_at is not null';
    return mark(ctx, tx, `${sets} and n.user_id = $1 and n.id = any ($2)`, [ids]);
  });
}

/** Changes what `sets` says of the viewer, `$1`, and tells their other pages. */
async function mark(
  ctx: Context,
  { manager }: Tx,
  sets: string,
  values: unknown[],
): Promise<NoticesMarked> {
  const userId = signedIn(ctx).id;
  const [rows]: [{ id: string }[]] = await manager.query(
    `update notice n set ${sets} returning n.id`,
    [userId, ...values],
  );
  if (rows.length > 0) await ctx.app.live.announceNotices(manager, [userId]);
  return Object.assign(new NoticesMarked(), { ids: rows.map(({ id }) => id) });
}
