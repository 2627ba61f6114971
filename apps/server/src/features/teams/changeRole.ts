import type { Context } from '../../context.js';
import { invalid, notFound } from '../../graphql/problems.js';
import { readersOfManyChanged } from '../coachings/readersChanged.js';
import { heldMember, heldTeam, keepAnOwner } from './heldTeam.js';
import { Membership, Role } from './membership.entity.js';
import type { Team } from './team.entity.js';
import { mayInTeam, TeamAct } from './teams.policy.js';
import { signedIn } from './teams.service.js';
import type { ChangeRoleInput, TransferOwnershipInput } from './teams.types.js';

/** Makes a member owner, head coach or coach; never takes a team its last owner. */
export function changeRole(ctx: Context, input: ChangeRoleInput): Promise<Membership> {
  signedIn(ctx);
  return ctx.tx(async (tx) => {
    const { member, role } = await heldMember(ctx, tx, input.membershipId);
    if (!mayInTeam(role, TeamAct.CHANGE_ROLES)) throw notFound('member');
    if (input.role === Role.CANDIDATE)
      throw invalid('role', 'A coach is not made a candidate.', input.role, 'a role of a coach');
    if (input.role !== Role.OWNER) await keepAnOwner(tx, member);
    await tx.manager.update(Membership, { id: member.id }, { role: input.role });
    await readersOfManyChanged(ctx.app, tx, { uncoachedIn: [member.teamId] });
    return tx.manager.findOneByOrFail(Membership, { id: member.id });
  });
}

/** Makes another coach the owner in the viewer's place, who stays as a head coach. */
export function transferOwnership(ctx: Context, input: TransferOwnershipInput): Promise<Team> {
  const viewer = signedIn(ctx);
  return ctx.tx(async (tx) => {
    const { member, role, team } = await heldMember(ctx, tx, input.membershipId);
    if (!mayInTeam(role, TeamAct.TRANSFER_OWNERSHIP)) throw notFound('member');
    if (member.userId === viewer.id)
      throw invalid('membershipId', 'This is yourself.', undefined, 'another coach of the team');
    const own = { teamId: team.id, userId: viewer.id };
    await tx.manager.update(Membership, { id: member.id }, { role: Role.OWNER });
    await tx.manager.update(Membership, own, { role: Role.HEAD_COACH });
    await readersOfManyChanged(ctx.app, tx, { uncoachedIn: [team.id] });
    return (await heldTeam(ctx, tx, team.id)).team;
  });
}
