import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { ownTemplates } from '../templates/offeredTemplates.js';
import { firstDraft } from './firstDraft.js';
import type { Material } from './material.js';
import { Message } from './message.entity.js';
import { conflict, writeVersion } from './saveDraft.js';

/**
 * A follow-up's message at the version that somebody has read; version 0, a first draft, is saved by this.
 * @throws {Refused} Conflict when it has another version by now
 */
export async function savedMessage(
  ctx: Context,
  tx: Tx,
  material: Material,
  expectedVersion: number,
): Promise<Message> {
  const { followUp } = material;
  if (expectedVersion === 0) {
    const own = await ownTemplates(tx.manager, followUp.teamId, followUp.kind);
    const draft = firstDraft(material, own, ctx.app.clock());
    await writeVersion(ctx, tx, followUp, { ...draft, expectedVersion: 0 });
  }
  const message = await tx.manager.findOneBy(Message, { followUpId: followUp.id });
  if (!message || message.version !== (expectedVersion || 1))
    throw await conflict(tx.manager, followUp.id);
  return message;
}
