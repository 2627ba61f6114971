import type { EntityManager } from 'typeorm';
import type { NoticeKind } from '../notices/noticeKind.js';
import { storePreferences } from './storePreferences.js';

/** No more mails of this kind to this person; the inbox goes on having them. Twice is as once. */
export async function turnMailsOff(
  manager: EntityManager,
  userId: string,
  kind: NoticeKind,
): Promise<void> {
  await storePreferences(manager, userId, (now) => ({
    ...now,
    channels: { ...now.channels, [kind]: { ...now.channels[kind], mail: false } },
  }));
}
