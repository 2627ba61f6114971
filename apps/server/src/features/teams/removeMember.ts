import { IsNull } from 'typeorm';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { notFound } from '../../graphql/problems.js';
import { Coaching } from '../coachings/coaching.entity.js';
import { readersOfManyChanged } from '../coachings/readersChanged.js';
import { takeBackSent } from '../coachings/takeBackSent.js';
import { revokeOpen } from '../invitations/revokeOpen.js';
import { heldMember, keepAnOwner } from './heldTeam.js';
import { Membership } from './membership.entity.js';
import type { Team } from './team.entity.js';
import { leads, mayRemove } from './teams.policy.js';
import { signedIn } from './teams.service.js';

/**
 * Removes a coach from a team; their coachings end, they see nothing of it from then on, and no invitation to their
 * address brings them back.
 */
export function removeMember(ctx: Context, membershipId: string): Promise<Team> {
  signedIn(ctx);
  return ctx.tx(async (tx) => {
    const { member, role, team } = await heldMember(ctx, tx, membershipId);
    if (!mayRemove(role, member.role)) throw notFound('member');
    await dropMember(ctx, tx, member);
    const [person]: { email: string }[] = await tx.manager.query(
      'select email from auth."user" where id = $1',
      [member.userId],
    );
    if (person) await revokeOpen(ctx.app, tx.manager, { teamId: team.id, email: person.email });
    return team;
  });
}

/**
 * Takes a coach out of a team that is held, and has planned anew for whom they coached: the end of a membership
 * ends its coachings. @throws {Refused} Conflict for the last owner
 */
export async function dropMember(ctx: Context, tx: Tx, member: Membership): Promise<void> {
  const { id, teamId, userId } = member;
  const { manager } = tx;
  await keepAnOwner(tx, member);
  const coachings = await manager.findBy(Coaching, { teamId, userId, endedAt: IsNull() });
  await manager.delete(Membership, { id });
  const candidates = coachings.map(({ candidateId }) => ({ id: candidateId, teamId }));
  const uncoachedIn = leads(member.role) ? [teamId] : [];
  // First, since it holds all their applications, in the order in which everybody does.
  await readersOfManyChanged(ctx.app, tx, { candidates, uncoachedIn });
  const coached = coachings.map(({ candidateId }) => candidateId);
  await takeBackSent(ctx.app, tx, userId, coached);
}
