import { createHmac, timingSafeEqual } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Viewer } from '../../context.js';

const names = ['afterword.session_token', '__Secure-afterword.session_token'];

/**
 * Who a request's cookie speaks for, or null. The signature is compared before the database is
 * asked; better-auth's own look-up is ten times slower.
 */
export async function viewerOf(
  cookieHeader: string | undefined,
  secret: string,
  db: DataSource,
): Promise<Viewer | null> {
  const token = signedToken(cookieHeader, secret);
  if (!token) return null;
  const [viewer] = await db.query<Viewer[]>(
    `select u.id, u.name, u.email, u.zone
     from auth.session s join auth."user" u on u.id = s."userId"
     where s.token = $1 and s."expiresAt" > now()`,
    [token],
  );
  return viewer ?? null;
}

function signedToken(cookieHeader: string | undefined, secret: string): string | null {
  const value = cookieHeader
    ?.split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => names.includes(name ?? ''))
    ?.slice(1)
    .join('=');
  if (!value) return null;
  const signed = decode(value);
  const dot = signed.lastIndexOf('.');
  const token = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1), 'base64');
  const due = createHmac('sha256', secret).update(token).digest();
  return dot > 0 && given.length === due.length && timingSafeEqual(given, due) ? token : null;
}

/** Empty for what is no percent-encoding. */
function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return '';
  }
}
