import { createHmac, timingSafeEqual } from 'node:crypto';
import type { App, Session, Viewer } from '../../context.js';
import { cookiePrefix } from './auth.js';

const seenEveryMinutes = 5;

/**
 * The session that a request's cookie speaks for, or null. The signature is compared before the database
 * is asked; better-auth's own look-up is ten times slower.
 */
export async function sessionOf(app: App, cookieHeader?: string): Promise<Session | null> {
  const token = signedCookie(cookieHeader, 'session_token', app);
  return token === null ? null : sessionBy(app, token);
}

/** The session with this token, noted as seen every few minutes; null once it has ended. */
export async function sessionBy(
  { db, accounts, log }: App,
  token: string,
): Promise<Session | null> {
  const [row] = await db.app.query<(Viewer & { session: string; stale: boolean })[]>(
    `select s.id as session, u.id, u.name, u.email, u.zone,
       s."updatedAt" < now() - $2 * interval '1 minute' as stale
     from auth.session s join auth."user" u on u.id = s."userId"
     where s.token = $1 and s."expiresAt" > now()`,
    [token, seenEveryMinutes],
  );
  if (!row) return null;
  const { session: id, stale, ...viewer } = row;
  if (stale)
    accounts
      .rows('update session set "updatedAt" = now() where id = $1', [id])
      .catch((err) => log.warn({ err }, 'when a session was last seen could not be noted'));
  return { id, viewer };
}

/** The value of one of better-auth's signed cookies; null when it is missing or not ours. */
export function signedCookie(
  cookieHeader: string | undefined,
  cookie: 'session_token' | 'two_factor',
  { config, secret }: Pick<App, 'config' | 'secret'>,
): string | null {
  const ours = `${cookiePrefix(config.baseUrl)}.${cookie}`;
  const value = cookieHeader
    ?.split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === ours)
    ?.slice(1)
    .join('=');
  if (!value) return null;
  const signed = decode(value);
  const dot = signed.lastIndexOf('.');
  const content = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1), 'base64');
  const due = createHmac('sha256', secret).update(content).digest();
  return dot > 0 && given.length === due.length && timingSafeEqual(given, due) ? content : null;
}

/** Empty for what is no percent-encoding. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
