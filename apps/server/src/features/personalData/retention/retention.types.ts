import type { Temporal } from '@afterword/engine';
import { Field, Int, ObjectType } from 'type-graphql';
import { LocalDate } from '../../../graphql/scalars.js';

@ObjectType({ description: 'What a retention erases first.' })
export class RetentionPreview {
  @Field(() => LocalDate, { description: 'The day, on the team’s calendar.' })
  on: Temporal.PlainDate;
  @Field(() => Int, { description: 'Applications that are erased on that day.' })
  applications: number;
  @Field(() => Int, {
    description:
      'Candidates without an account who are erased on that day, as nothing is left of them.',
  })
  candidates: number;
}
