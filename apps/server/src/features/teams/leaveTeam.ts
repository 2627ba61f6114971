import { IsNull } from 'typeorm';
import type { Context, Viewer } from '../../context.js';
import { enterAcrossTeams, type Tx } from '../../db/transaction.js';
import { invalid, notFound } from '../../graphql/problems.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { Coaching } from '../coachings/coaching.entity.js';
import { readersChanged } from '../coachings/readersChanged.js';
import { takeBackSent } from '../coachings/takeBackSent.js';
import { eraseCandidates } from '../personalData/erasure/eraseCandidates.js';
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
  const erased = await ctx.tx(async (tx) => {
    const { team, role } = await heldTeam(ctx, tx, input.teamId);
    const own = { teamId: team.id, userId: viewer.id };
    if (role === Role.CANDIDATE) return leaveAsCandidate(ctx, tx, own, input.withData);
    return dropMember(ctx, tx, await tx.manager.findOneByOrFail(Membership, own));
  });
  if (erased) await eraseOwn(ctx, viewer.id, erased);
  return viewer;
}

/** @returns the candidate to be erased, who leaves with that; nothing when they have left */
async function leaveAsCandidate(
  ctx: Context,
  tx: Tx,
  own: { teamId: string; userId: string },
  withData: WithData | null | undefined,
): Promise<Candidate | undefined> {
  const { manager } = tx;
  if (!withData)
    throw invalid(
      'withData',
      'Say what becomes of your data in this team.',
      undefined,
      'KEEP_FOR_TEAM or ERASE',
    );
  const candidate = await manager.findOneByOrFail(Candidate, own);
  if (withData === WithData.ERASE) return candidate;
  const open = { candidateId: candidate.id, endedAt: IsNull() };
  for (const { userId } of await manager.findBy(Coaching, open))
    await takeBackSent(ctx.app, tx, userId, [candidate.id]);
  await manager.update(Candidate, { id: candidate.id }, { userId: null });
  await readersChanged(ctx.app, tx, candidate);
  await manager.delete(Membership, own);
  return undefined;
}

/** Under the role for jobs, since the ledger and the exports of others are out of a request's reach. */
function eraseOwn(ctx: Context, userId: string, { id, teamId }: Candidate): Promise<void> {
  return eraseCandidates(ctx.app, enterAcrossTeams(userId, ctx.act), [id], async ({ manager }) => {
    // Once the account is linked no more, what the team holds is the team's.
    const own: unknown[] = await manager.query(
      'select from candidate where id = $1 and user_id = $2 for update',
      [id, userId],
    );
    if (own.length === 0) throw notFound('team');
    await manager.delete(Membership, { teamId, userId });
  });
}
