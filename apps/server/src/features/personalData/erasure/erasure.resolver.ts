import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../../context.js';
import { answer } from '../../../graphql/problems.js';
import { eraseCandidate } from './eraseCandidate.js';
import { EraseCandidateInput, EraseCandidateResult } from './erasure.types.js';

@Resolver()
export class ErasureResolver {
  @Mutation(() => EraseCandidateResult, {
    description: 'Erases a candidate without an account, with everything about them. Final.',
  })
  eraseCandidate(
    @Ctx() ctx: Context,
    @Arg('input', () => EraseCandidateInput) input: EraseCandidateInput,
  ) {
    return answer(eraseCandidate(ctx, input));
  }
}
