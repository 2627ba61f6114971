import { type EntityManager, IsNull } from 'typeorm';
import type { App } from '../../context.js';
import { Invitation } from './invitation.entity.js';

/** Revokes what invitations to an address a team has open, whatever they are for. */
export async function revokeOpen(
  { clock }: Pick<App, 'clock'>,
  manager: EntityManager,
  { teamId, email }: Pick<Invitation, 'teamId' | 'email'>,
): Promise<void> {
  const open = { teamId, email, acceptedAt: IsNull(), revokedAt: IsNull() };
  await manager.update(Invitation, open, { revokedAt: clock() });
}
