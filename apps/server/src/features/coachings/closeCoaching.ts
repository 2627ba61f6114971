import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { signedIn } from '../teams/teams.service.js';
import { Coaching } from './coaching.entity.js';
import { takeBackSent } from './takeBackSent.js';

/** Ends a coaching in the caller's transaction; from its commit on the coach sees nothing. */
export async function closeCoaching(
  ctx: Context,
  tx: Tx,
  { id }: Pick<Coaching, 'id'>,
): Promise<void> {
  const { manager } = tx;
  const { userId, candidateId } = await manager.findOneByOrFail(Coaching, { id });
  await takeBackSent(ctx.app, tx, userId, [candidateId]);
  await manager
    .createQueryBuilder()
    .update(Coaching)
    .set({ endedAt: ctx.app.clock(), endedBy: signedIn(ctx).id })
    .where('id = :id and ended_at is null', { id })
    .execute();
}
