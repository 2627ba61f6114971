import type { Context } from '../../context.js';
import { addressHeader } from './auth.js';

/**
 * What better-auth reads of a request: who it says it is, from where, with which browser. A sign-in that
 * waits for its code shows that cookie `only`, lest another session of this browser speak for it.
 */
export function headersOf(ctx: Context, only = ''): Headers {
  const request = ctx.http?.request;
  const cookies = (request?.headers.cookie ?? '').split(';').filter((one) => one.includes(only));
  const headers = new Headers({ cookie: cookies.join(';') });
  headers.set('user-agent', (request?.headers['user-agent'] ?? '').slice(0, 400));
  if (request) headers.set(addressHeader, request.ip);
  return headers;
}

/** Passes better-auth's cookies on. */
export function keepCookies(ctx: Context, headers: Headers): void {
  for (const cookie of headers.getSetCookie()) ctx.http?.reply?.header('set-cookie', cookie);
}
