import { type EntityManager, Not } from 'typeorm';
import type { Context } from '../../context.js';
import { relationTo } from '../candidates/relation.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { Message } from '../messages/message.entity.js';
import { Team } from '../teams/team.entity.js';
import { isApproved, needsApproval } from './approval.js';
import { lastApproved } from './approveBySending.js';
import { changesSince } from './changesSince.js';
import { Review, ReviewState } from './review.entity.js';
import { approvalActs } from './reviews.policy.js';
import { Approval, ApprovalStanding } from './reviews.types.js';

/** How a message stands to its team's rule and to those who review, as saved. */
export async function approvalOf(ctx: Context, followUp: FollowUp): Promise<Approval> {
  const { id: followUpId, teamId, candidateId } = followUp;
  const viewerCan = approvalActs(await relationTo(ctx, candidateId));
  return ctx.tx(async ({ manager }) => {
    const team = await manager.findOneByOrFail(Team, { id: teamId });
    const message = await manager.findOneBy(Message, { followUpId });
    const approved = await lastApproved(manager, followUpId);
    const isGiven = message !== null && (await isApproved(manager, followUp, message));
    const latest = await latestOf(manager, followUpId);
    return Object.assign(new Approval(), {
      requirement: team.approval,
      isRequired: await needsApproval(manager, followUp),
      standing: isGiven ? ApprovalStanding.APPROVED : standings[latest?.state ?? 'withdrawn'],
      changes:
        message && approved?.decidedVersion && !isGiven
          ? await changesSince(manager, approved.decidedVersion, message)
          : [],
      viewerCan,
    });
  });
}

/** The review that counts: a withdrawn one never was. */
export const latestOf = (manager: EntityManager, followUpId: string) =>
  manager.findOne(Review, {
    where: { followUpId, state: Not(ReviewState.WITHDRAWN) },
    order: { id: 'DESC' },
  });

/** What the latest review says of a text that was not approved itself. */
const standings: Record<ReviewState, ApprovalStanding> = {
  requested: ApprovalStanding.WAITING,
  returned: ApprovalStanding.RETURNED,
  approved: ApprovalStanding.CHANGED,
  revoked: ApprovalStanding.REVOKED,
  withdrawn: ApprovalStanding.NONE,
};
