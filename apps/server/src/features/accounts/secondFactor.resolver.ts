import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import {
  BeginSecondFactorResult,
  ChangeAccountResult,
  DisableSecondFactorInput,
  VerifySecondFactorResult,
} from './accounts.types.js';
import {
  beginSecondFactor,
  confirmSecondFactor,
  disableSecondFactor,
  verifySecondFactor,
} from './secondFactor.js';

@Resolver()
export class SecondFactorResolver {
  @Mutation(() => VerifySecondFactorResult, {
    description: 'Completes a sign-in by a code of the app or a recovery code, each good once.',
  })
  verifySecondFactor(@Ctx() ctx: Context, @Arg('code', () => String) code: string) {
    return answer(verifySecondFactor(ctx, code));
  }

  @Mutation(() => BeginSecondFactorResult, {
    description:
      'Makes a secret and recovery codes. They count once `confirmSecondFactor` has a code.',
  })
  beginSecondFactor(@Ctx() ctx: Context, @Arg('password', () => String) password: string) {
    return answer(beginSecondFactor(ctx, password));
  }

  @Mutation(() => ChangeAccountResult, {
    description: 'Turns it on, by a code of the app; all other sessions end.',
  })
  confirmSecondFactor(@Ctx() ctx: Context, @Arg('code', () => String) code: string) {
    return answer(confirmSecondFactor(ctx, code));
  }

  @Mutation(() => ChangeAccountResult, { description: 'Turns it off; recovery codes end with it.' })
  disableSecondFactor(
    @Ctx() ctx: Context,
    @Arg('input', () => DisableSecondFactorInput) input: DisableSecondFactorInput,
  ) {
    return answer(disableSecondFactor(ctx, input));
  }
}
