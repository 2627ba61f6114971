import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { validate } from 'uuid';
import type { Context } from '../../context.js';
import type { LiveEvent } from '../../graphql/liveEvents.js';
import { notFound } from '../../graphql/problems.js';
import { Team } from '../teams/team.entity.js';
import { signedIn } from '../teams/teams.service.js';
import { Candidate } from './candidate.entity.js';

@Resolver()
export class CandidateChangedResolver {
  @Subscription(() => Candidate, {
    description: 'A candidate of this team whose plan, messages or standing changed.',
    subscribe: ({ args, context }) => changes(context as Context, args.teamId as string),
  })
  candidateChanged(
    @Root() candidate: Candidate,
    @Arg('teamId', () => ID) _teamId: string,
  ): Candidate {
    return candidate;
  }
}

/** Each event is looked up anew as the viewer: what they may not see they do not hear of. */
async function* changes(ctx: Context, teamId: string): AsyncGenerator<Candidate> {
  signedIn(ctx);
  if (!validate(teamId) || !(await ctx.load.one(Team, teamId))) throw notFound('team');
  const stop = new AbortController();
  try {
    for await (const event of ctx.app.live.listen(
      teamId,
      stop.signal,
    ) as AsyncIterable<LiveEvent>) {
      ctx.load.forget();
      const candidate = await ctx.load.one(Candidate, event.candidateId);
      if (candidate) yield candidate;
    }
  } finally {
    stop.abort();
  }
}
