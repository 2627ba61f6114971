import { Temporal } from '@afterword/engine';
import { validate } from 'uuid';
import type { Context, Viewer } from '../../context.js';
import { notFound } from '../../graphql/problems.js';
import { signedIn } from '../teams/teams.service.js';
import { AccountEventKind, noteEvent } from './activity/noteEvent.js';
import { browserWords } from './browserWords.js';
import type { SessionType } from './session.types.js';

interface Row {
  id: string;
  createdAt: Date;
  updatedAt: Date;
  ipAddress: string | null;
  userAgent: string | null;
}

const most = 100;
const instant = (date: Date) => Temporal.Instant.fromEpochMilliseconds(date.getTime());

/** The viewer's sessions that have not ended, the last seen first. */
export async function listSessions(ctx: Context, userId: string): Promise<SessionType[]> {
  const rows = await ctx.app.accounts.rows<Row>(
    `select id, "createdAt", "updatedAt", "ipAddress", "userAgent" from session
     where "userId" = $1 and "expiresAt" > now() order by "updatedAt" desc, id desc limit ${most}`,
    [userId],
  );
  return rows.map((row) => ({
    id: row.id,
    createdAt: instant(row.createdAt),
    lastSeenAt: instant(row.updatedAt),
    browser: browserWords(row.userAgent ?? ''),
    address: row.ipAddress || null,
    isCurrent: row.id === ctx.sessionId,
  }));
}

/** Ends one session of the viewer's, with everything that runs in it. @throws {Refused} NotFound */
export async function endSession(ctx: Context, id: string): Promise<Viewer> {
  const viewer = signedIn(ctx);
  const ended = validate(id)
    ? await ctx.app.accounts.rows(
        'delete from session where id = $1 and "userId" = $2 returning id',
        [id, viewer.id],
      )
    : [];
  if (ended.length === 0) throw notFound('session');
  await noteEvent(ctx, viewer.id, AccountEventKind.SESSION_ENDED);
  return viewer;
}

/** Ends every session of the viewer's but this one. */
export async function endOtherSessions(ctx: Context): Promise<Viewer> {
  const viewer = signedIn(ctx);
  const ended = await ctx.app.accounts.rows(
    'delete from session where "userId" = $1 and id <> $2 returning id',
    [viewer.id, ctx.sessionId],
  );
  if (ended.length > 0) await noteEvent(ctx, viewer.id, AccountEventKind.OTHER_SESSIONS_ENDED);
  return viewer;
}
