import type { Context } from '../../context.js';
import { idOf } from '../../graphql/ids.js';
import { Conflict, notFound, refuse } from '../../graphql/problems.js';
import { relationIn } from '../candidates/relation.js';
import { roleIn, signedIn } from '../teams/teams.service.js';
import { Invitation } from './invitation.entity.js';
import { isOpen, mayGive } from './invitations.policy.js';

/** Makes the link of an invitation useless; a mail that has not left stays here. */
export async function revokeInvitation(ctx: Context, invitationId: string): Promise<Invitation> {
  signedIn(ctx);
  const id = idOf('invitation', invitationId);
  return ctx.tx(async (tx) => {
    const { manager } = tx;
    const invitation = await manager.findOne(Invitation, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!invitation) throw notFound('invitation');
    if (!isOpen(invitation))
      throw refuse(Conflict, { message: 'This invitation was accepted or revoked already.' });
    const { teamId, candidateId } = invitation;
    const relation = candidateId ? await relationIn(ctx, manager, candidateId) : null;
    if (!mayGive(invitation, await roleIn(ctx, tx, teamId), relation)) throw notFound('invitation');
    return manager.save(manager.merge(Invitation, invitation, { revokedAt: ctx.app.clock() }));
  });
}
