import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { Team } from '../../teams/team.entity.js';
import { previewRetention } from './previewRetention.js';
import { RetentionPreview } from './retention.types.js';

@Resolver(() => Team)
export class RetentionResolver {
  @FieldResolver(() => RetentionPreview, {
    nullable: true,
    description:
      'What would be erased first if nothing happens any more; null when there is nothing, and for whoever does not lead the team.',
  })
  retentionPreview(
    @Ctx() ctx: Context,
    @Root() team: Team,
    @Arg('months', () => Int, { description: '6 to 120.' }) months: number,
  ) {
    return previewRetention(ctx, team, months);
  }
}
