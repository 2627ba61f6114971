import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { countLetter } from '../accounts/countLetter.js';
import { scheduleDeliveries } from '../deliveries/schedule.js';
import { signedIn } from '../teams/teams.service.js';
import { Invitation } from './invitation.entity.js';
import { revokeOpen } from './revokeOpen.js';

const validHours = 7 * 24;

/** Mails an invitation, valid for seven days, in place of one to the same address that is still open. */
export async function issueInvitation(
  ctx: Context,
  tx: Tx,
  invited: Pick<Invitation, 'teamId' | 'candidateId' | 'name' | 'email' | 'role'>,
): Promise<Invitation> {
  await countLetter(ctx, invited.email);
  const { manager } = tx;
  const { teamId, candidateId } = invited;
  const now = ctx.app.clock();
  await revokeOpen(ctx.app, manager, invited);
  const invitation = await manager.save(
    manager.create(Invitation, {
      ...invited,
      invitedBy: signedIn(ctx).id,
      expiresAt: now.add({ hours: validHours }),
      acceptedAt: null,
      revokedAt: null,
    }),
  );
  await scheduleDeliveries(ctx.app, tx, [
    {
      teamId,
      candidateId,
      kind: 'invitation',
      subjectId: invitation.id,
      nudge: '',
      dueAt: now,
      until: invitation.expiresAt,
    },
  ]);
  return invitation;
}
