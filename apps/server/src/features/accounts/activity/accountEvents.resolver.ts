import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../../context.js';
import { PageArgs } from '../../../graphql/page.js';
import { ViewerType } from '../accounts.types.js';
import { AccountEventConnection } from './accountEvent.types.js';
import { listEvents } from './listEvents.js';

@Resolver(() => ViewerType)
export class AccountEventsResolver {
  @FieldResolver(() => AccountEventConnection, {
    description: 'What happened to the account in the last 90 days, the newest first.',
  })
  activity(@Ctx() ctx: Context, @Root() viewer: ViewerType, @Args(() => PageArgs) page: PageArgs) {
    return listEvents(ctx, viewer.id, page);
  }
}
