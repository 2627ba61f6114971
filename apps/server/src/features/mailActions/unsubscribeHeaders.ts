import type { App } from '../../context.js';
import type { NoticeKind } from '../notices/noticeKind.js';
import { mailLink } from './mailLink.js';

/**
 * The headers of mails of a kind that come by themselves: by the link, or by one click of the mail program (RFC 8058),
 * its reader gets no more of them.
 */
export function unsubscribeHeaders(
  app: Pick<App, 'config' | 'secret' | 'clock'>,
  userId: string,
  kind: NoticeKind,
): Record<string, string> {
  const url = mailLink(app, { act: 'unsubscribe', about: kind, userId }, app.clock());
  return {
    'Auto-Submitted': 'auto-generated',
    'List-Unsubscribe': `<${url}>`,
    'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
  };
}
