import { Resolver, Root, Subscription } from 'type-graphql';
import type { Context, Viewer } from '../../context.js';
import { untilLetGo } from '../../graphql/untilLetGo.js';
import { ViewerType } from '../accounts/accounts.types.js';
import { signedIn } from '../teams/teams.service.js';

@Resolver()
export class NoticesChangedResolver {
  @Subscription(() => ViewerType, {
    description: 'The viewer, whenever they are told something or mark what they were told.',
    subscribe: ({ context }) => untilLetGo((signal) => follow(context as Context, signal)),
  })
  noticesChanged(@Root() viewer: ViewerType): ViewerType {
    return viewer;
  }
}

async function* follow(ctx: Context, signal: AbortSignal): AsyncGenerator<Viewer, undefined> {
  const viewer = signedIn(ctx);
  for await (const _ of ctx.app.live.listenForNotices(viewer.id, signal)) {
    ctx.load.forget();
    yield viewer;
  }
}
