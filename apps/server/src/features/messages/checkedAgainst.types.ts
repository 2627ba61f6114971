import type { Language, Temporal } from '@afterword/engine';
import { Field, ObjectType } from 'type-graphql';
import { languages } from '../../graphql/language.js';
import { DateTime, TimeZone } from '../../graphql/scalars.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { Interviewer } from '../interviews/interviewer.entity.js';

@ObjectType({ description: 'When an interview was held.' })
export class InterviewTime {
  @Field(() => DateTime)
  start: Temporal.Instant;
  @Field(() => DateTime)
  end: Temporal.Instant;
  @Field(() => TimeZone, { description: 'Where the interviewers are.' })
  zone: string;
}

@ObjectType({ description: 'All the facts a message is judged by, besides its text and moment.' })
export class CheckedAgainst {
  @Field(() => Interviewer)
  recipient: Interviewer;
  @Field(() => [Interviewer])
  panel: Interviewer[];
  @Field(() => Candidate)
  candidate: Candidate;
  @Field(() => String)
  company: string;
  @Field(() => String)
  position: string;
  @Field(() => InterviewTime)
  interview: InterviewTime;
  @Field(() => [String], { description: 'What was talked about.' })
  topics: string[];
  @Field(() => [String], { description: 'What was noted to be taken up.' })
  openQuestions: string[];
  @Field(() => Boolean, { description: 'Whether they told what comes next.' })
  nextStepsKnown: boolean;
  @Field(() => [String], {
    nullable: true,
    description: 'What should come with it; null when nobody noted what was promised.',
  })
  promisedMaterials?: string[];
  @Field(() => [String], { description: 'Names of the files that go with it.' })
  attachments: string[];
  @Field(() => languages, { description: 'Whose spelling it is held to.' })
  language: Language;
  @Field(() => [String], { description: "Companies of the candidate's other applications." })
  otherCompanies: string[];
  @Field(() => [String], { description: "Positions of the candidate's other applications." })
  otherPositions: string[];
  @Field(() => [String], { description: 'Texts to the other members of the panel, as saved.' })
  siblings: string[];
  @Field(() => [String], { description: "The team's words, which are spelt right." })
  vocabulary: string[];
}
