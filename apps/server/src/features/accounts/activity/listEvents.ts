import { Temporal } from '@afterword/engine';
import type { Context } from '../../../context.js';
import { type Connection, type PageArgs, readPage, toConnection } from '../../../graphql/page.js';
import type { AccountEvent } from './accountEvent.types.js';

/** What happened to an account in the last 90 days, the newest first. */
export async function listEvents(
  ctx: Context,
  userId: string,
  page: PageArgs,
): Promise<Connection<AccountEvent>> {
  const { first, after } = readPage(page, 'instant', 'id');
  const [at, id] = after ?? [null, null];
  const rows = await ctx.app.accounts.rows<Omit<AccountEvent, 'at'> & { at: Date }>(
    `select id, at, kind, network, session_id as "sessionId" from account_event
     where user_id = $1 and ($2::timestamptz is null or (at, id) < ($2, $3::uuid))
     order by at desc, id desc limit $4`,
    [userId, at, id, first + 1],
  );
  const events = rows.map((row) => ({
    ...row,
    at: Temporal.Instant.fromEpochMilliseconds(row.at.getTime()),
  }));
  return toConnection(events, first, (event) => [event.at.toString(), event.id]);
}
