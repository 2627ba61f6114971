import type { Temporal } from '@afterword/engine';
import type { Context } from '../../context.js';
import { appendEvent, type NewEvent } from '../applications/events.js';
import { signedIn } from '../teams/teams.service.js';
import { FollowUp } from './followUp.entity.js';
import { stillPlanned } from './markSent.js';
import { replan } from './replan.js';

/** Pins the suggested moment of a follow-up, or takes the pin out. A fact like any other. */
export const pin = (ctx: Context, followUpId: string, to: Temporal.Instant | null) =>
  adjust(ctx, followUpId, { kind: 'pin', at: ctx.app.clock(), data: { to: to?.toString() } });

/** Leaves a follow-up out. */
export const skip = (ctx: Context, followUpId: string) =>
  adjust(ctx, followUpId, { kind: 'skip', at: ctx.app.clock() });

async function adjust(ctx: Context, followUpId: string, fact: NewEvent): Promise<FollowUp> {
  signedIn(ctx);
  return ctx.tx(async (tx) => {
    const { followUp, application } = await stillPlanned(tx, followUpId);
    await appendEvent(ctx, tx.manager, application, {
      ...fact,
      interviewId: followUp.interviewId,
      data: { ...fact.data, followUpKey: followUp.key },
    });
    await replan(ctx.app, tx, application);
    return tx.manager.findOneByOrFail(FollowUp, { id: followUp.id });
  });
}
