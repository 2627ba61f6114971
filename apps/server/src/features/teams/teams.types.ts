import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../graphql/problems.js';
import { TimeZone } from '../../graphql/scalars.js';
import { Team } from './team.entity.js';

@InputType()
export class CreateTeamInput {
  @Field(() => String)
  name: string;
  @Field(() => TimeZone)
  zone: string;
  @Field(() => String, { nullable: true, description: 'A policy preset; consensus when left out.' })
  preset?: string | null;
}

@InputType({ description: 'For coaches.' })
export class ChangeVocabularyInput {
  @Field(() => ID)
  teamId: string;
  @Field(() => [String], {
    defaultValue: [],
    description: 'Names, products and terms; up to 500 in all.',
  })
  add: string[];
  @Field(() => [String], { defaultValue: [] })
  remove: string[];
}

export const CreateTeamResult = createUnionType({
  name: 'CreateTeamResult',
  types: () => [Team, InvalidInput] as const,
});
export const ChangeVocabularyResult = createUnionType({
  name: 'ChangeVocabularyResult',
  types: () => [Team, InvalidInput, NotFound] as const,
});
