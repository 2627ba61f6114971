import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { ViewerType } from '../accounts/accounts.types.js';
import { changePreferences } from './changePreferences.js';
import {
  ChangePreferencesInput,
  ChangePreferencesResult,
  PreferencesType,
} from './preferences.types.js';
import { readPreferences } from './readPreferences.js';

@Resolver(() => ViewerType)
export class PreferencesResolver {
  @Mutation(() => ChangePreferencesResult, {
    description:
      'Changes how the viewer is told things. What waits to ring moves along within seconds.',
  })
  changePreferences(
    @Ctx() ctx: Context,
    @Arg('input', () => ChangePreferencesInput) input: ChangePreferencesInput,
  ) {
    return answer(changePreferences(ctx, input));
  }

  @FieldResolver(() => PreferencesType, { description: 'How they want to be told things.' })
  preferences(@Ctx() ctx: Context, @Root() viewer: ViewerType): Promise<PreferencesType> {
    return readPreferences(ctx, viewer.id);
  }
}
