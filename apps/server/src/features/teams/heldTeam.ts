import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { idOf } from '../../graphql/ids.js';
import { Conflict, notFound, refuse } from '../../graphql/problems.js';
import { Membership, Role } from './membership.entity.js';
import { Team } from './team.entity.js';
import type { TeamRole } from './teams.policy.js';
import { roleIn } from './teams.service.js';

/**
 * A team of the viewer and their role in it, held until the transaction ends, so that who belongs to it and as
 * what changes one at a time. @throws {Refused} NotFound for whoever does not belong to it
 */
export async function heldTeam(
  ctx: Context,
  tx: Tx,
  teamId: string,
): Promise<{ team: Team; role: TeamRole }> {
  const id = idOf('team', teamId);
  const lock = { mode: 'pessimistic_write' } as const;
  const team = await tx.manager.findOne(Team, { where: { id }, lock });
  const role = team && (await roleIn(ctx, tx, id));
  if (!team || !role) throw notFound('team');
  return { team, role };
}

/**
 * A coach, head coach or owner and the team, held, with the viewer's role.
 * @throws {Refused} NotFound for whoever is not in a team the viewer coaches
 */
export async function heldMember(ctx: Context, tx: Tx, membershipId: string) {
  const id = idOf('member', membershipId);
  const seen = await tx.manager.findOneBy(Membership, { id });
  if (!seen || seen.role === Role.CANDIDATE) throw notFound('member');
  const { team, role } = await heldTeam(ctx, tx, seen.teamId);
  const member = await tx.manager.findOneBy(Membership, { id });
  if (!member || role === Role.CANDIDATE) throw notFound('member');
  return { team, role, member };
}

/** @throws {Refused} Conflict when the team would be left without an owner */
export async function keepAnOwner({ manager }: Tx, leaving: Membership): Promise<void> {
  if (leaving.role !== Role.OWNER) return;
  const owners = await manager.countBy(Membership, { teamId: leaving.teamId, role: Role.OWNER });
  if (owners < 2)
    throw refuse(Conflict, {
      message: 'A team needs an owner: transfer the ownership to somebody else first.',
    });
}
