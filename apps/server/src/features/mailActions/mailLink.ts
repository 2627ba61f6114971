import { createHmac, timingSafeEqual } from 'node:crypto';
import { Temporal } from '@afterword/engine';
import type { App } from '../../context.js';

/** How long a link of a mail is good. */
export const goodDays = 30;

/** What one link is good for: one act of one person about one thing, until it expires. */
export interface MailLink {
  act: string;
  /** Id of the follow-up, or the kind of mails that are to end. */
  about: string;
  userId: string;
  /** To the second. */
  expiresAt: Temporal.Instant;
}

type Keys = Pick<App, 'config' | 'secret'>;

/** A link made at `now`. */
export function mailLink(
  app: Keys,
  link: Omit<MailLink, 'expiresAt'>,
  now: Temporal.Instant,
): string {
  const expiresAt = now.add({ hours: goodDays * 24 });
  return urlOf(app, { ...link, expiresAt });
}

/** Its address: ids, and a key that nobody else can make. */
export function urlOf({ config, secret }: Keys, link: MailLink): string {
  const { act, about, userId, expiresAt } = link;
  const path = [act, about, userId, secondsOf(expiresAt), keyOf(secret, link)].join('/');
  return `${config.baseUrl}/act/${path}`;
}

/** A link as the parts of its address. */
export type LinkParts = Record<'act' | 'about' | 'userId' | 'seconds' | 'key', string>;
export const linkPath = '/act/:act/:about/:userId/:seconds/:key';

/** The link that an address is; null for one that we have not made. An expired one is ours. */
export function readLink(secret: string, parts: LinkParts): MailLink | null {
  const { act, about, userId, seconds, key } = parts;
  if (!/^\d{1,11}$/.test(seconds)) return null;
  const expiresAt = Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000);
  const link = { act, about, userId, expiresAt };
  const [given, due] = [Buffer.from(key), Buffer.from(keyOf(secret, link))];
  return given.length === due.length && timingSafeEqual(given, due) ? link : null;
}

const secondsOf = ({ epochMilliseconds }: Temporal.Instant) => Math.floor(epochMilliseconds / 1000);

const keyOf = (secret: string, { act, about, userId, expiresAt }: MailLink) =>
  createHmac('sha256', secret)
    .update(`mail act ${act} ${about} ${userId} ${secondsOf(expiresAt)}`)
    .digest('base64url');
