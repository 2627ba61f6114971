import type { Language } from '@afterword/engine';
import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { languages } from '../../graphql/language.js';
import { InvalidInput, NotFound } from '../../graphql/problems.js';
import { Candidate } from './candidate.entity.js';

@InputType()
export class SetLanguageInput {
  @Field(() => ID)
  candidateId: string;
  @Field(() => languages, {
    nullable: true,
    description: 'Whose spelling they choose; left out, that of the place they apply to.',
  })
  language?: Language | null;
}

@InputType({ description: 'Somebody to care for, who need not know of Afterword yet.' })
export class AddCandidateInput {
  @Field(() => ID, { description: 'A team one coaches with.' })
  teamId: string;
  @Field(() => String, { description: '1 to 80 characters.' })
  givenName: string;
  @Field(() => String, { description: '1 to 80 characters.' })
  familyName: string;
  @Field(() => String, {
    description: 'Where an invitation could go later; nothing is mailed now.',
  })
  email: string;
}

export const SetLanguageResult = createUnionType({
  name: 'SetLanguageResult',
  types: () => [Candidate, NotFound] as const,
});

export const AddCandidateResult = createUnionType({
  name: 'AddCandidateResult',
  types: () => [Candidate, InvalidInput, NotFound] as const,
});
