import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { idOf } from '../../graphql/ids.js';
import { Conflict, notFound, refuse } from '../../graphql/problems.js';
import { relationIn } from '../candidates/relation.js';
import { signedIn } from '../teams/teams.service.js';
import { closeCoaching } from './closeCoaching.js';
import { Coaching, CoachingState, stateOf } from './coaching.entity.js';
import { CoachingAct, mayWithCoaching } from './coachings.policy.js';
import { readersChanged } from './readersChanged.js';

/** The candidate consents: from now on this coach sees them, and the one they replace does not. */
export function acceptCoach(ctx: Context, coachingId: string): Promise<Coaching> {
  return decide(ctx, coachingId, CoachingAct.ACCEPT, async (tx, coaching) => {
    await tx.manager.update(Coaching, { id: coaching.id }, { acceptedAt: ctx.app.clock() });
    if (coaching.replaces) await closeCoaching(ctx, tx, { id: coaching.replaces });
  });
}

/** The candidate refuses; whoever coaches them goes on. */
export function declineCoach(ctx: Context, coachingId: string): Promise<Coaching> {
  return decide(ctx, coachingId, CoachingAct.DECLINE, (tx, coaching) =>
    closeCoaching(ctx, tx, coaching),
  );
}

/** By the candidate at any moment, by the coach, or by those who lead the team. */
export function endCoaching(ctx: Context, coachingId: string): Promise<Coaching> {
  return decide(ctx, coachingId, CoachingAct.END, (tx, coaching) =>
    closeCoaching(ctx, tx, coaching),
  );
}

async function decide(
  ctx: Context,
  coachingId: string,
  act: CoachingAct,
  work: (tx: Tx, coaching: Coaching) => Promise<void>,
): Promise<Coaching> {
  const viewer = signedIn(ctx);
  const id = idOf('coaching', coachingId);
  return ctx.tx(async (tx) => {
    const { manager } = tx;
    const coaching = await manager.findOne(Coaching, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!coaching) throw notFound('coaching');
    const { candidateId, teamId } = coaching;
    const state = stateOf(coaching);
    const isOwn = coaching.userId === viewer.id;
    const relation = await relationIn(ctx, manager, candidateId);
    if (!mayWithCoaching({ ...relation, isOwn, state }, act)) {
      const open = { ...relation, isOwn, state: CoachingState.PROPOSED };
      if (!mayWithCoaching(open, act)) throw notFound('coaching');
      throw refuse(Conflict, { message: `This coaching is ${state} already.` });
    }
    await work(tx, coaching);
    await readersChanged(ctx.app, tx, { id: candidateId, teamId });
    return manager.findOneByOrFail(Coaching, { id });
  });
}
