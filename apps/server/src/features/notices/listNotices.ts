import type { Context } from '../../context.js';
import { type Connection, readPage, toConnection } from '../../graphql/page.js';
import { signedIn } from '../teams/teams.service.js';
import { Notice } from './notice.entity.js';
import type { NoticesArgs } from './notices.types.js';
import { unread } from './unread.js';

/** What the viewer was told, the newest first; on request only what still asks for something. */
export async function listNotices(ctx: Context, args: NoticesArgs): Promise<Connection<Notice>> {
  const { first, after } = readPage(args, 'instant', 'id');
  const userId = signedIn(ctx).id;
  const rows = await ctx.tx(({ manager }) => {
    const query = manager
      .createQueryBuilder(Notice, 'n')
      .where('n.user_id = :userId', { userId })
      .orderBy('n.at', 'DESC')
      .addOrderBy('n.id', 'DESC')
      .limit(first + 1);
    if (args.unread) query.andWhere(unread);
    if (after) query.andWhere('(n.at, n.id) < (:at, :id)', { at: after[0], id: after[1] });
    return query.getMany();
  });
  return toConnection(rows, first, ({ at, id }) => [at.toString(), id]);
}

/** How many still ask for something. */
export async function countUnread(ctx: Context): Promise<number> {
  const userId = signedIn(ctx).id;
  return ctx.tx(({ manager }) =>
    manager
      .createQueryBuilder(Notice, 'n')
      .where('n.user_id = :userId', { userId })
      .andWhere(unread)
      .getCount(),
  );
}

/** Whether one of them still asks for something. */
export async function isUnread(ctx: Context, { id, readAt }: Notice): Promise<boolean> {
  if (readAt) return false;
  const found = await ctx.load.batch('unread notice', id, async ({ manager }, ids) => {
    const rows: { id: string; unread: boolean }[] = await manager.query(
      `select n.id, ${unread} as unread from notice n where n.id = any ($1)`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.unread]));
  });
  return found ?? false;
}
