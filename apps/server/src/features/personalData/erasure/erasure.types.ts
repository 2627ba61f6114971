import { Field, ID, InputType } from 'type-graphql';
import { Conflict, InvalidInput, NotFound } from '../../../graphql/problems.js';
import { Done } from '../../accounts/accounts.types.js';
import { resultOf } from '../../accounts/resultOf.js';

@InputType({ description: 'For owners and head coaches. It cannot be undone.' })
export class EraseCandidateInput {
  @Field(() => ID, { description: 'A candidate without an account.' })
  candidateId: string;
  @Field(() => String, { description: 'Their name, to be sure; in capitals or not.' })
  name: string;
}

export const EraseCandidateResult = resultOf(
  'EraseCandidateResult',
  Done,
  InvalidInput,
  NotFound,
  Conflict,
);
