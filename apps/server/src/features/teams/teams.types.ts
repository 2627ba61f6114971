import { createUnionType, Field, InputType } from 'type-graphql';
import { InvalidInput } from '../../graphql/problems.js';
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

export const CreateTeamResult = createUnionType({
  name: 'CreateTeamResult',
  types: () => [Team, InvalidInput] as const,
});
