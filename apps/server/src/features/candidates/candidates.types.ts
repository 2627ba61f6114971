import type { Language } from '@afterword/engine';
import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { languages } from '../../graphql/language.js';
import { NotFound } from '../../graphql/problems.js';
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

export const SetLanguageResult = createUnionType({
  name: 'SetLanguageResult',
  types: () => [Candidate, NotFound] as const,
});
