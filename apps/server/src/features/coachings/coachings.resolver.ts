import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { ViewerType } from '../accounts/accounts.types.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { relationTo } from '../candidates/relation.js';
import { Person, personOf } from '../teams/person.js';
import { signedIn } from '../teams/teams.service.js';
import { Coaching, CoachingState, stateOf } from './coaching.entity.js';
import { CoachingAct, coachingActs } from './coachings.policy.js';
import {
  CoachingConnection,
  CoachingResult,
  CoachingsArgs,
  HandOverInput,
  Onlooker,
  ProposeCoachInput,
  ProposeCoachResult,
} from './coachings.types.js';
import { acceptCoach, declineCoach, endCoaching } from './decideCoaching.js';
import { listCoachings } from './listCoachings.js';
import { onlookers } from './onlookers.js';
import { handOver, proposeCoach } from './proposeCoach.js';

@Resolver(() => Coaching)
export class CoachingsResolver {
  @Mutation(() => ProposeCoachResult, {
    description: 'Waits for the candidate’s consent; stands at once for one without an account.',
  })
  proposeCoach(
    @Ctx() ctx: Context,
    @Arg('input', () => ProposeCoachInput) input: ProposeCoachInput,
  ) {
    return answer(proposeCoach(ctx, input));
  }

  @Mutation(() => ProposeCoachResult, {
    description:
      'Proposes a coach in place of another, who stays until the candidate accepts. Answers the new coaching.',
  })
  handOver(@Ctx() ctx: Context, @Arg('input', () => HandOverInput) input: HandOverInput) {
    return answer(handOver(ctx, input));
  }

  @Mutation(() => CoachingResult, { description: 'For the candidate: consents to a coach.' })
  acceptCoach(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return answer(acceptCoach(ctx, id));
  }

  @Mutation(() => CoachingResult, { description: 'For the candidate: refuses a proposed coach.' })
  declineCoach(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return answer(declineCoach(ctx, id));
  }

  @Mutation(() => CoachingResult, {
    description:
      'By the candidate, the coach, an owner or head coach. The coach sees nothing from then on.',
  })
  endCoaching(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return answer(endCoaching(ctx, id));
  }

  @FieldResolver(() => CoachingState, { description: 'How far it has come.' })
  state(@Root() coaching: Coaching): CoachingState {
    return stateOf(coaching);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null when the account is gone.' })
  coach(@Ctx() ctx: Context, @Root() coaching: Coaching) {
    return personOf(ctx, coaching.userId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Null when the account is gone.' })
  proposedBy(@Ctx() ctx: Context, @Root() coaching: Coaching) {
    return personOf(ctx, coaching.proposedBy);
  }

  @FieldResolver(() => Person, {
    nullable: true,
    description: 'Who ended it; null while it is open, or when the account is gone.',
  })
  endedBy(@Ctx() ctx: Context, @Root() coaching: Coaching) {
    return coaching.endedBy ? personOf(ctx, coaching.endedBy) : null;
  }

  @FieldResolver(() => Candidate, {
    nullable: true,
    description: 'Null for a coach who does not see them, or does no more.',
  })
  candidate(@Ctx() ctx: Context, @Root() coaching: Coaching) {
    return ctx.load.one(Candidate, coaching.candidateId);
  }

  @FieldResolver(() => [CoachingAct], { description: 'What the viewer can do about it.' })
  async viewerCan(@Ctx() ctx: Context, @Root() coaching: Coaching): Promise<CoachingAct[]> {
    const relation = await relationTo(ctx, coaching.candidateId);
    const isOwn = coaching.userId === signedIn(ctx).id;
    return coachingActs({ ...relation, isOwn, state: stateOf(coaching) });
  }
}

@Resolver(() => Candidate)
export class CandidateCoachingsResolver {
  @FieldResolver(() => CoachingConnection, {
    description: 'Who coaches them or is proposed to; the oldest first.',
  })
  coachings(
    @Ctx() ctx: Context,
    @Root() candidate: Candidate,
    @Args(() => CoachingsArgs) args: CoachingsArgs,
  ) {
    return listCoachings(ctx, candidate.id, args);
  }

  @FieldResolver(() => [Onlooker], {
    description: 'Who sees all of their data now: leaders of the team first, then coaches.',
  })
  async seenBy(@Ctx() ctx: Context, @Root() candidate: Candidate): Promise<Onlooker[]> {
    const found = await ctx.load.batch('seenBy', candidate.id, ({ manager }, ids) =>
      onlookers(manager, ids),
    );
    return found ?? [];
  }
}

@Resolver(() => ViewerType)
export class CandidaciesResolver {
  @FieldResolver(() => [Candidate], {
    description: 'The viewer as a candidate, once for each team that cares for them.',
  })
  candidacies(@Ctx() ctx: Context, @Root() viewer: ViewerType): Promise<Candidate[]> {
    return ctx.load.many(Candidate, 'userId', viewer.id);
  }
}
