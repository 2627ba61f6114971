import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { refuse } from '../../graphql/problems.js';
import { relationIn } from '../candidates/relation.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import type { Message } from '../messages/message.entity.js';
import { signedIn } from '../teams/teams.service.js';
import { isApproved, needsApproval } from './approval.js';
import { changesSince } from './changesSince.js';
import { Review, ReviewState } from './review.entity.js';
import { mailAsker } from './reviewMails.js';
import { mayReview } from './reviews.policy.js';
import { NotApproved } from './reviews.types.js';

/**
 * Lets a message pass that needs no approval or has it. Somebody who may review and sends it for the candidate
 * approves it by that, which is kept as a review of theirs, or ends the one that waits.
 * @throws {Refused} NotApproved with what changed since the last approval
 */
export async function approveBySending(
  ctx: Context,
  tx: Tx,
  followUp: FollowUp,
  message: Message,
): Promise<void> {
  const { manager } = tx;
  const { id: followUpId, candidateId } = followUp;
  const isNeeded =
    (await needsApproval(manager, followUp)) && !(await isApproved(manager, followUp, message));
  const asked = await manager.findOneBy(Review, { followUpId, state: ReviewState.REQUESTED });
  if (!isNeeded && !asked) return;
  if (mayReview(await relationIn(ctx, manager, candidateId)))
    return approve(ctx, tx, followUp, message.version, asked);
  if (isNeeded) throw await notApproved(tx, message);
}

async function approve(
  ctx: Context,
  tx: Tx,
  { id: followUpId, teamId, candidateId }: FollowUp,
  version: number,
  asked: Review | null,
): Promise<void> {
  const { manager } = tx;
  const sender = signedIn(ctx).id;
  const decision = {
    state: ReviewState.APPROVED,
    bySending: true,
    decidedVersion: version,
    decidedBy: sender,
    decidedAt: ctx.app.clock(),
  };
  if (!asked) {
    const whose = { teamId, candidateId, followUpId };
    await manager.insert(Review, { ...whose, ...decision, version, requestedBy: sender });
    return;
  }
  await manager.update(Review, { id: asked.id }, decision);
  await mailAsker(ctx.app, tx, manager.merge(Review, asked, decision));
}

async function notApproved({ manager }: Tx, message: Message) {
  const last = await lastApproved(manager, message.followUpId);
  return refuse(NotApproved, {
    message: last
      ? 'This text has changed since it was approved; ask for a review again.'
      : 'Your team asks for an approval before this leaves; ask for a review.',
    changes: last?.decidedVersion ? await changesSince(manager, last.decidedVersion, message) : [],
  });
}

/** The latest approval of a message that stands, for whichever text. */
export const lastApproved = (manager: Tx['manager'], followUpId: string) =>
  manager.findOne(Review, {
    where: { followUpId, state: ReviewState.APPROVED },
    order: { id: 'DESC' },
  });
