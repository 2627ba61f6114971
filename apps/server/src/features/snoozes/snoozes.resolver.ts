import type { Temporal } from '@afterword/engine';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import { In } from 'typeorm';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { DateTime } from '../../graphql/scalars.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { FollowUpResult } from '../follow-ups/followUps.types.js';
import { signedIn } from '../teams/teams.service.js';
import { isInForce } from './isInForce.js';
import { putOff } from './putOff.js';
import { Snooze } from './snooze.entity.js';
import { takeUpAgain } from './takeUpAgain.js';

@Resolver(() => FollowUp)
export class SnoozesResolver {
  @Mutation(() => FollowUpResult, {
    description: 'Puts off being reminded of it, for the viewer alone, 60 days at most.',
  })
  snoozeFollowUp(
    @Ctx() ctx: Context,
    @Arg('followUpId', () => ID) id: string,
    @Arg('until', () => DateTime) until: Temporal.Instant,
  ) {
    return answer(putOff(ctx, id, until));
  }

  @Mutation(() => FollowUpResult, { description: 'No more reminders of it for the viewer.' })
  muteFollowUp(@Ctx() ctx: Context, @Arg('followUpId', () => ID) id: string) {
    return answer(putOff(ctx, id, null));
  }

  @Mutation(() => FollowUpResult, {
    description: 'Takes back that reminders were put off, or ended, for the viewer.',
  })
  unsnoozeFollowUp(@Ctx() ctx: Context, @Arg('followUpId', () => ID) id: string) {
    return answer(takeUpAgain(ctx, id));
  }

  @FieldResolver(() => Snooze, {
    nullable: true,
    description: 'That the viewer has put off being reminded of it; null once that is over.',
  })
  async snooze(@Ctx() ctx: Context, @Root() followUp: FollowUp): Promise<Snooze | undefined> {
    const userId = signedIn(ctx).id;
    const snooze = await ctx.load.batch('snooze', followUp.id, async ({ manager }, ids) => {
      const rows = await manager.findBy(Snooze, { followUpId: In(ids), userId });
      return new Map(rows.map((row) => [row.followUpId, row]));
    });
    return snooze && isInForce(snooze, ctx.app.clock()) ? snooze : undefined;
  }
}
