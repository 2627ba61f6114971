import { Temporal } from '@afterword/engine';
import { validate } from 'uuid';
import type { Context } from '../../context.js';
import { enterInvited, inTransaction, type Tx } from '../../db/transaction.js';
import { refuse } from '../../graphql/problems.js';
import { Invitation } from './invitation.entity.js';
import { isOpen } from './invitations.policy.js';
import { InvitationUnusable } from './invitations.types.js';
import { isInvitationKey } from './key.js';
import { stillGiven } from './stillGiven.js';

export const unusable = (message: string) => refuse(InvitationUnusable, { message });
export const wrongLink =
  'This invitation cannot be used: the link is wrong, was used, or is not valid any more.';

/** One transaction as whoever holds the link of an invitation that is valid. @throws {Refused} InvitationUnusable */
export async function asInvited<T>(
  ctx: Context,
  link: { id: string; key: string },
  work: (tx: Tx, invitation: Invitation) => Promise<T>,
): Promise<T> {
  if (!validate(link.id)) throw unusable(wrongLink);
  return inTransaction(
    ctx.app.db.app,
    enterInvited(link.id, ctx.operation, ctx.viewer?.id),
    async (tx) => {
      const invitation = await tx.manager.findOneBy(Invitation, { id: link.id });
      const usable =
        invitation &&
        isInvitationKey(link.key, ctx.app.secret, invitation.id, invitation.email) &&
        isOpen(invitation) &&
        Temporal.Instant.compare(invitation.expiresAt, ctx.app.clock()) > 0 &&
        (await stillGiven(tx.manager, invitation));
      if (!usable) throw unusable(wrongLink);
      return work(tx, invitation);
    },
  );
}
