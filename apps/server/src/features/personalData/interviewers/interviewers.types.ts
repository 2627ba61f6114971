import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgs } from '../../../graphql/page.js';
import { InvalidInput, NotFound } from '../../../graphql/problems.js';
import { resultOf } from '../../accounts/resultOf.js';
import { Interviewer } from '../../interviews/interviewer.entity.js';

export const HowToErase = { ERASE: 'erase', ANONYMISE: 'anonymise' } as const;
export type HowToErase = (typeof HowToErase)[keyof typeof HowToErase];
registerEnumType(HowToErase, {
  name: 'HowToErase',
  description: 'What stays of an interviewer. Neither can be undone.',
  valuesConfig: {
    ERASE: {
      description:
        'Nothing: their seat, the follow-ups to them and their messages go, and no other text names them.',
    },
    ANONYMISE: {
      description:
        'The dates and the plan: name, address and role go, and no text that is kept names them.',
    },
  },
});

@InputType()
export class EraseInterviewersInput {
  @Field(() => [ID], { description: '1 to 100, all of candidates the viewer is or cares for.' })
  interviewerIds: string[];
  @Field(() => HowToErase)
  how: HowToErase;
}

@ObjectType({ description: 'What became of interviewers.' })
export class InterviewersErased {
  @Field(() => Int, { description: 'How many were erased or anonymised.' })
  count: number;
  @Field(() => Int, {
    description:
      'Templates, and words of the vocabulary, of their teams that still mention one of them: whoever leads the team changes those.',
  })
  elsewhere: number;
}

@ArgsType()
export class FindInterviewersArgs extends PageArgs {
  @Field(() => String, {
    description: 'Part of a name or an address, two characters or more; in capitals or not.',
  })
  search: string;
}

export const InterviewerConnection = connectionOf(Interviewer, 'Interviewer');

export const EraseInterviewersResult = resultOf(
  'EraseInterviewersResult',
  InterviewersErased,
  InvalidInput,
  NotFound,
);
