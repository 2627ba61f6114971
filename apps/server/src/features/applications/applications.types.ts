import type { Temporal } from '@afterword/engine';
import { createUnionType, Field, ID, InputType } from 'type-graphql';
import { InvalidInput, NotFound } from '../../graphql/problems.js';
import { DateTime, LocalDate } from '../../graphql/scalars.js';
import { ScheduleInput } from '../interviews/interviews.types.js';
import { Application } from './application.entity.js';

@InputType({ description: 'Word from the company.' })
export class RecordReplyInput {
  @Field(() => ID)
  applicationId: string;
  @Field(() => DateTime, { nullable: true, description: 'When they wrote; now when left out.' })
  at?: Temporal.Instant | null;
  @Field(() => LocalDate, { nullable: true, description: 'A new promised day, if they named one.' })
  promisedBy?: Temporal.PlainDate | null;
  @Field(() => ScheduleInput, { nullable: true, description: 'The next round, if they set one.' })
  nextRound?: ScheduleInput | null;
}

export const RecordReplyResult = createUnionType({
  name: 'RecordReplyResult',
  types: () => [Application, InvalidInput, NotFound] as const,
});
