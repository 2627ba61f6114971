import type { Context, Viewer } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { invalid } from '../../graphql/problems.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { readersChanged } from '../coachings/readersChanged.js';
import { heldTeam } from './heldTeam.js';
import { Membership, Role } from './membership.entity.js';
import { dropMember } from './removeMember.js';
import { signedIn } from './teams.service.js';
import { type LeaveTeamInput, WithData } from './teams.types.js';

/**
 * Leaves a team at once. A coach's coachings end with it; a candidate's do too, and they say what becomes of
 * the team's copy of their data. @throws {Refused} Conflict for the last owner
 */
export async function leaveTeam(ctx: Context, input: LeaveTeamInput): Promise<Viewer> {
  const viewer = signedIn(ctx);
  await ctx.tx(async (tx) => {
    const { team, role } = await heldTeam(ctx, tx, input.teamId);
    const own = { teamId: team.id, userId: viewer.id };
    if (role === Role.CANDIDATE) return leaveAsCandidate(ctx, tx, own, input.withData);
    return dropMember(ctx, tx, await tx.manager.findOneByOrFail(Membership, own));
  });
  return viewer;
}

async function leaveAsCandidate(
  ctx: Context,
  tx: Tx,
  own: { teamId: string; userId: string },
  withData: WithData | null | undefined,
): Promise<void> {
  const { manager } = tx;
  if (!withData)
    throw invalid(
      'withData',
      'Say what becomes of your data in this team.',
      undefined,
      'KEEP_FOR_TEAM or ERASE',
    );
  const candidate = await manager.findOneByOrFail(Candidate, own);
  if (withData === WithData.KEEP_FOR_TEAM) {
    await manager.update(Candidate, { id: candidate.id }, { userId: null });
    await readersChanged(ctx.app, tx, candidate);
  } else {
    await manager.delete(Candidate, { id: candidate.id });
    await ctx.app.live.announce(manager, { teamId: own.teamId, candidateId: candidate.id });
  }
  await manager.delete(Membership, own);
}
