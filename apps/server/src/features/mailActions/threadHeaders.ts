import type { App } from '../../context.js';

/** All reminders of one follow-up are one thread in their reader's mailbox; its first mail is none that was sent. */
export function threadHeaders(
  { config }: Pick<App, 'config'>,
  userId: string,
  followUpId: string,
): Record<string, string> {
  const thread = `<follow-up.${followUpId}.${userId}@${new URL(config.baseUrl).hostname}>`;
  return { 'In-Reply-To': thread, References: thread };
}
