import type { Context } from '../../context.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { ownTemplatesFor } from '../templates/offeredTemplates.js';
import { later } from './compose.js';
import { firstDraft } from './firstDraft.js';
import { judgeText } from './judgeText.js';
import { materialOf } from './material.js';
import { Message, MessageState } from './message.entity.js';

/** A follow-up's message: the saved one, or a first draft nobody has saved yet (version 0). */
export async function messageOf(ctx: Context, followUp: FollowUp): Promise<Message> {
  const saved = await ctx.load.one(Message, followUp.id, 'followUpId');
  if (saved) return saved;
  const material = await materialFor(ctx, followUp.id);
  const own = await ownTemplatesFor(ctx, followUp);
  const { subject, body } = firstDraft(material, own, ctx.app.clock());
  return Object.assign(new Message(), {
    followUpId: followUp.id,
    teamId: followUp.teamId,
    candidateId: followUp.candidateId,
    version: 0,
    subject,
    body,
    state: MessageState.DRAFT,
    ...{ sentAt: null, sentBy: null, sendAt: null, sendZone: null },
    failure: null,
  });
}

/** The engine's report on a message, as of the moment it would leave. */
export async function reportOn(ctx: Context, message: Message) {
  const material = await materialFor(ctx, message.followUpId);
  const scheduled = message.state === MessageState.SCHEDULED ? message.sendAt : null;
  const sendAt =
    message.sentAt ?? scheduled ?? later(material.followUp.suggestedAt, ctx.app.clock());
  return judgeText(ctx.app, material, message, sendAt);
}

/** All that is known around a follow-up's message. */
export async function materialFor(ctx: Context, followUpId: string) {
  const material = await ctx.load.batch('material', followUpId, async ({ manager }, ids) => {
    const found = new Map<string, Awaited<ReturnType<typeof materialOf>>>();
    for (const id of ids) {
      const followUp = await manager.findOneBy(FollowUp, { id });
      if (followUp) found.set(id, await materialOf(manager, followUp));
    }
    return found;
  });
  if (!material) throw new Error(`follow-up ${followUpId} has vanished within a request`);
  return material;
}
