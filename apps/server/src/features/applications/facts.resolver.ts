import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import {
  ApplicationResult,
  PromiseMaterialsInput,
  RecordOutcomeInput,
  RecordWishInput,
  SetHiringContactInput,
} from './facts.types.js';
import {
  keepInTouch,
  promiseMaterials,
  recordOutcome,
  recordWish,
  setHiringContact,
} from './recordFact.js';

/** Facts of an application, one mutation each; every one plans anew. */
@Resolver()
export class FactsResolver {
  @Mutation(() => ApplicationResult, { description: 'A rejection, an offer, or how it ended.' })
  recordOutcome(
    @Ctx() ctx: Context,
    @Arg('input', () => RecordOutcomeInput) input: RecordOutcomeInput,
  ) {
    return answer(Promise.resolve().then(() => recordOutcome(ctx, input)));
  }

  @Mutation(() => ApplicationResult, { description: 'The candidate promised to send something.' })
  promiseMaterials(
    @Ctx() ctx: Context,
    @Arg('input', () => PromiseMaterialsInput) input: PromiseMaterialsInput,
  ) {
    return answer(promiseMaterials(ctx, input));
  }

  @Mutation(() => ApplicationResult, {
    description: 'How a person wants to be written to; never crossed from then on.',
  })
  recordWish(@Ctx() ctx: Context, @Arg('input', () => RecordWishInput) input: RecordWishInput) {
    return answer(recordWish(ctx, input));
  }

  @Mutation(() => ApplicationResult, { description: 'Keep in touch with them after the outcome.' })
  keepInTouch(@Ctx() ctx: Context, @Arg('interviewerId', () => ID) interviewerId: string) {
    return answer(keepInTouch(ctx, interviewerId));
  }

  @Mutation(() => ApplicationResult, { description: 'Who is asked for news from now on.' })
  setHiringContact(
    @Ctx() ctx: Context,
    @Arg('input', () => SetHiringContactInput) input: SetHiringContactInput,
  ) {
    return answer(Promise.resolve().then(() => setHiringContact(ctx, input)));
  }
}
