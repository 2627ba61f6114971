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
}

export const CreateTeamResult = createUnionType({
  name: 'CreateTeamResult',
  types: () => [Team, InvalidInput] as const,
});
