import type { EntityManager } from 'typeorm';
import type { Message } from '../messages/message.entity.js';
import { MessageVersion } from '../messages/messageVersion.entity.js';
import { compareTexts } from './compareTexts.js';
import { MessageField } from './reviewComment.entity.js';
import type { TextChange } from './reviews.types.js';

export type Text = Pick<Message, 'subject' | 'body'>;

/** What became of subject and body, each left out when it is the same. */
export const compareMessages = (before: Text, after: Text): TextChange[] =>
  Object.values(MessageField).flatMap((field) =>
    before[field] === after[field]
      ? []
      : compareTexts(before[field], after[field]).map((part) => ({ field, ...part })),
  );

/** What became of a message since one of its versions; nothing when it says the same. */
export async function changesSince(
  manager: EntityManager,
  version: number,
  message: Message,
): Promise<TextChange[]> {
  const { followUpId } = message;
  const before = await manager.findOneByOrFail(MessageVersion, { followUpId, version });
  return compareMessages(before, message);
}
