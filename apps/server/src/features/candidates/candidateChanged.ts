import { Arg, ID, Resolver, Root, Subscription } from 'type-graphql';
import { validate } from 'uuid';
import type { Context } from '../../context.js';
import { invalidArgument } from '../../graphql/errors.js';
import { untilLetGo } from '../../graphql/untilLetGo.js';
import { Team } from '../teams/team.entity.js';
import { signedIn } from '../teams/teams.service.js';
import { Candidate } from './candidate.entity.js';

@Resolver()
export class CandidateChangedResolver {
  @Subscription(() => Candidate, {
    description: 'A candidate of this team whose plan, messages or standing changed.',
    subscribe: ({ args, context }) =>
      untilLetGo((signal) => follow(context as Context, args.teamId as string, signal)),
  })
  candidateChanged(
    @Root() candidate: Candidate,
    @Arg('teamId', () => ID) _teamId: string,
  ): Candidate {
    return candidate;
  }
}

/** Each event is looked up anew as the viewer: what they may not see they do not hear of. */
async function* follow(
  ctx: Context,
  teamId: string,
  signal: AbortSignal,
): AsyncGenerator<Candidate, undefined> {
  signedIn(ctx);
  if (!validate(teamId) || !(await ctx.load.one(Team, teamId)))
    throw invalidArgument('teamId', teamId, 'a team of yours');
  for await (const event of ctx.app.live.listen(teamId, signal)) {
    ctx.load.forget();
    const candidate = await ctx.load.one(Candidate, event.candidateId);
    if (candidate) yield candidate;
  }
}
