import { validate } from 'uuid';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { invalid, notFound } from '../../graphql/problems.js';
import { signedIn } from '../teams/teams.service.js';
import { NoticesMarked } from './notices.types.js';
import { unread } from './unread.js';

/** As many as one page of the inbox. */
const most = 100;

/** @throws {Refused} InvalidInput for more than a hundred, NotFound when none is in the viewer's inbox */
export const markRead = (ctx: Context, ids: string[]) => markThese(ctx, ids, true);

/** The way back. @throws {Refused} as for marking read */
export const markUnread = (ctx: Context, ids: string[]) => markThese(ctx, ids, false);

/** Marks all read that still ask for something. */
export function markAllRead(ctx: Context): Promise<NoticesMarked> {
  return ctx.tx((tx) => mark(ctx, tx, `read_at = now() where n.user_id = $1 and ${unread}`, []));
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
