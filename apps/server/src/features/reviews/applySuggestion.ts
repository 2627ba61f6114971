import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { Conflict, Problems, refuse } from '../../graphql/problems.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { checkText, writeVersion } from '../messages/saveDraft.js';
import { signedIn } from '../teams/teams.service.js';
import { placesOf } from './placesOf.js';
import { isRemark, ReviewComment } from './reviewComment.entity.js';
import { type ApplySuggestionInput, PassageChanged } from './reviews.types.js';
import { heldComment } from './settleComment.js';

/**
 * Takes a suggestion over as the next version of the message, and settles its comment.
 * @throws {Refused} PassageChanged when the message does not say what the suggestion is about any more
 */
export function applySuggestion(ctx: Context, input: ApplySuggestionInput): Promise<FollowUp> {
  const resolvedBy = signedIn(ctx).id;
  return ctx.tx(async (tx) => {
    const { comment, followUp, message } = await heldComment(ctx, tx, input.commentId);
    const { id, suggestion } = comment;
    if (!isRemark(comment) || suggestion === null)
      throw refuse(Conflict, { message: 'This comment suggests no other words.' });
    if (comment.resolvedAt) throw refuse(Conflict, { message: 'This is settled already.' });
    const { field, quote } = comment;
    const place = (await placesOf(tx.manager, [id])).get(id);
    if (!place)
      throw refuse(PassageChanged, {
        message: 'The passage was changed since; take over by hand what still fits.',
        quote,
      });
    const before = message[field];
    const after = before.slice(0, place.start) + suggestion + before.slice(place.end);
    const { subject, body } = message;
    const { expectedVersion } = input;
    await saveNext(ctx, tx, followUp, { subject, body, expectedVersion, [field]: after });
    await tx.manager.update(
      ReviewComment,
      { id },
      { resolvedBy, resolvedAt: ctx.app.clock(), appliedVersion: message.version + 1 },
    );
    await ctx.app.live.announce(tx.manager, followUp);
    return followUp;
  });
}

async function saveNext(
  ctx: Context,
  tx: Tx,
  followUp: FollowUp,
  text: { subject: string; body: string; expectedVersion: number },
): Promise<void> {
  const problems = new Problems();
  checkText(problems, text);
  problems.throwIfAny();
  await writeVersion(ctx, tx, followUp, text);
}
