import type { Temporal } from '@afterword/engine';
import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../graphql/problems.js';
import { LocalDate, LocalDateTime, TimeZone } from '../../graphql/scalars.js';
import { Interview, InterviewFormat, InterviewState } from './interview.entity.js';

@InputType()
export class InterviewerInput {
  @Field(() => String)
  givenName: string;
  @Field(() => String)
  familyName: string;
  @Field(() => String, { nullable: true })
  email?: string | null;
  @Field(() => String, { nullable: true })
  role?: string | null;
}

@InputType()
export class ScheduleInput {
  @Field(() => LocalDateTime, { description: "On the interviewers' wall clock." })
  start: Temporal.PlainDateTime;
  @Field(() => LocalDateTime)
  end: Temporal.PlainDateTime;
  @Field(() => TimeZone, { description: 'Where the interviewers are.' })
  zone: string;
  @Field(() => InterviewFormat, { defaultValue: InterviewFormat.VIDEO })
  format: InterviewFormat;
  @Field(() => [InterviewerInput], { description: '1 to 20 people.' })
  panel: InterviewerInput[];
  @Field(() => [String], { defaultValue: [], description: 'What was talked about; up to 20.' })
  topics: string[];
  @Field(() => LocalDate, { nullable: true, description: '"We will get back to you by …".' })
  promisedBy?: Temporal.PlainDate | null;
  @Field(() => [String], {
    defaultValue: [],
    description: 'Questions and forgotten strengths to be taken up in a message; up to 20.',
  })
  openQuestions: string[];
  @Field(() => [String], {
    defaultValue: [],
    description: 'What the candidate promised to send, each due with the thank-you; up to 20.',
  })
  promisedMaterials: string[];
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether they told what comes next; when left out, whether they named a day.',
  })
  nextStepsKnown?: boolean | null;
}

@InputType({
  description:
    'Either `applicationId`, for a further round, or `candidateId` with company and position.',
})
export class RecordInterviewInput {
  @Field(() => ID, { nullable: true })
  applicationId?: string | null;
  @Field(() => ID, { nullable: true })
  candidateId?: string | null;
  @Field(() => String, { nullable: true })
  company?: string | null;
  @Field(() => String, { nullable: true })
  position?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Where the company is, for its public holidays. ISO 3166-1, e.g. `DE`.',
  })
  country?: string | null;
  @Field(() => String, { nullable: true, description: 'Its part of the country, e.g. `BY`.' })
  region?: string | null;
  @Field(() => ScheduleInput)
  interview: ScheduleInput;
}

@InputType({ description: 'What is left out stays as it is.' })
export class ChangeInterviewInput {
  @Field(() => ID)
  interviewId: string;
  @Field(() => LocalDateTime, { nullable: true })
  start?: Temporal.PlainDateTime | null;
  @Field(() => LocalDateTime, { nullable: true })
  end?: Temporal.PlainDateTime | null;
  @Field(() => TimeZone, { nullable: true })
  zone?: string | null;
  @Field(() => [String], { nullable: true })
  topics?: string[] | null;
  @Field(() => LocalDate, { nullable: true })
  promisedBy?: Temporal.PlainDate | null;
  @Field(() => [String], { nullable: true })
  openQuestions?: string[] | null;
  @Field(() => Boolean, { nullable: true })
  nextStepsKnown?: boolean | null;
  @Field(() => InterviewState, { nullable: true })
  state?: InterviewState | null;
}

@ObjectType({ description: 'The day by which they said they would answer.' })
export class TheirPromise {
  @Field(() => ID)
  id: string;
  @Field(() => LocalDate, { description: "A calendar day in the interview's zone." })
  by: Temporal.PlainDate;
}

export const RecordInterviewResult = createUnionType({
  name: 'RecordInterviewResult',
  types: () => [Interview, InvalidInput, NotFound] as const,
});
export const ChangeInterviewResult = createUnionType({
  name: 'ChangeInterviewResult',
  types: () => [Interview, InvalidInput, NotFound] as const,
});
