import type { Outcome, Temporal, Wish } from '@afterword/engine';
import { createUnionType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../graphql/problems.js';
import { DateTime, LocalDate } from '../../graphql/scalars.js';
import { InterviewerInput } from '../interviews/interviews.types.js';
import { Application } from './application.entity.js';

const outcomes = {
  REJECTED: 'rejected',
  OFFER: 'offer',
  WITHDRAWN: 'withdrawn',
  ACCEPTED: 'accepted',
} as const satisfies Record<string, Outcome>;
registerEnumType(outcomes, { name: 'Outcome', description: 'How an application ended, or may.' });

const wishes = {
  NO_CALLS: 'no_calls',
  EMAIL_ONLY: 'email_only',
  NO_CONTACT: 'no_contact',
  NONE: 'none',
} as const satisfies Record<string, Wish>;
registerEnumType(wishes, { name: 'Wish', description: 'How a person wants to be written to.' });

@InputType()
export class RecordOutcomeInput {
  @Field(() => ID)
  applicationId: string;
  @Field(() => outcomes)
  result: Outcome;
  @Field(() => DateTime, { nullable: true, description: 'When word came; now when left out.' })
  at?: Temporal.Instant | null;
}

@InputType({ description: 'Something the candidate promised to send.' })
export class PromiseMaterialsInput {
  @Field(() => ID)
  interviewId: string;
  @Field(() => String, { nullable: true, description: 'What it is. Example: `portfolio`.' })
  what?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'By when, if a day was named.' })
  by?: Temporal.PlainDate | null;
  @Field(() => ID, { nullable: true, description: 'To whom, when not to the one asked for news.' })
  interviewerId?: string | null;
}

@InputType()
export class RecordWishInput {
  @Field(() => ID)
  interviewerId: string;
  @Field(() => wishes)
  wish: Wish;
}

@InputType({ description: 'Who is asked for news from now on, instead of the first of the panel.' })
export class SetHiringContactInput {
  @Field(() => ID)
  applicationId: string;
  @Field(() => InterviewerInput)
  person: InterviewerInput;
}

export const ApplicationResult = createUnionType({
  name: 'ApplicationResult',
  types: () => [Application, InvalidInput, NotFound] as const,
});
