import type { Policy, Temporal } from '@afterword/engine';
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '../../graphql/page.js';
import { Conflict, InvalidInput, NotFound } from '../../graphql/problems.js';
import { DateTime, TimeZone } from '../../graphql/scalars.js';
import { WorkingCalendarInput } from '../calendar/workingDays.types.js';
import { FollowUpKind } from '../follow-ups/followUp.entity.js';
import { ReasonType } from '../follow-ups/followUps.types.js';
import { ScheduleInput } from '../interviews/interviews.types.js';
import { PolicyChange } from './policyChange.entity.js';
import { PolicyChangeItem } from './policyChangeItem.entity.js';
import { PolicyInput, PolicyType } from './policyType.js';

@ObjectType({ description: 'A named set of numbers to start from.' })
export class PolicyPreset {
  @Field(() => String, { description: 'Example: `consensus`.' })
  id: string;
  @Field(() => String)
  title: string;
  @Field(() => String, { description: 'What sets it apart, in a sentence.' })
  summary: string;
  @Field(() => PolicyType)
  policy: Policy;
}

@InputType({ description: 'A preset, and the numbers that shall differ from it.' })
export class PolicyChoiceInput {
  @Field(() => String, { nullable: true, description: 'consensus when left out.' })
  preset?: string | null;
  @Field(() => PolicyInput, { nullable: true })
  changes?: object | null;
}

@InputType()
export class ProposePolicyInput extends PolicyChoiceInput {
  @Field(() => ID)
  teamId: string;
  @Field(() => WorkingCalendarInput, {
    nullable: true,
    description: 'Named alone, the policy stays as it is; left out, the working days do.',
  })
  workingCalendar?: WorkingCalendarInput | null;
}

@InputType()
export class PreviewInterviewInput extends ScheduleInput {
  @Field(() => DateTime, {
    nullable: true,
    description: 'When word of it came; its start when left out.',
  })
  knownSince?: Temporal.Instant | null;
}

@InputType({ description: 'Something that was sent.' })
export class PreviewSentInput {
  @Field(() => String, { description: 'The `key` of the planned follow-up.' })
  key: string;
  @Field(() => DateTime)
  at: Temporal.Instant;
}

@InputType({ description: 'Facts to plan by. Nothing of them is saved.' })
export class PreviewPlanInput {
  @Field(() => [PreviewInterviewInput], { description: 'The rounds in their order, 1 to 10.' })
  interviews: PreviewInterviewInput[];
  @Field(() => [DateTime], { defaultValue: [], description: 'When they wrote, up to 50.' })
  replies: Temporal.Instant[];
  @Field(() => [PreviewSentInput], { defaultValue: [] })
  sent: PreviewSentInput[];
  @Field(() => PolicyChoiceInput, { nullable: true })
  policy?: PolicyChoiceInput | null;
}

@ObjectType({ description: 'A follow-up as it would be planned.' })
export class PlannedFollowUp {
  @Field(() => String, { description: 'Stays the same when planned again from more facts.' })
  key: string;
  @Field(() => FollowUpKind)
  kind: string;
  @Field(() => String)
  recipientName: string;
  @Field(() => Int)
  round: number;
  @Field(() => DateTime)
  opensAt: Temporal.Instant;
  @Field(() => DateTime)
  suggestedAt: Temporal.Instant;
  @Field(() => DateTime)
  dueAt: Temporal.Instant;
  @Field(() => DateTime)
  latestAt: Temporal.Instant;
  @Field(() => TimeZone)
  zone: string;
  @Field(() => String, { description: 'planned, sent, answered, withdrawn or skipped.' })
  state: string;
  @Field(() => [ReasonType])
  reasons: ReasonType[];
}

@ObjectType('ChangedFollowUp', { description: 'A follow-up as a change of policy would leave it.' })
export class ChangedFollowUpType {
  @Field(() => FollowUpKind)
  kind: string;
  @Field(() => DateTime)
  suggestedAt: Temporal.Instant;
  @Field(() => DateTime)
  dueAt: Temporal.Instant;
  @Field(() => DateTime, { nullable: true, description: 'Of one that would move: when it is due.' })
  wasDueAt?: Temporal.Instant | null;
  @Field(() => TimeZone)
  zone: string;
}

@ObjectType()
export class PreviewedPlan {
  @Field(() => [PlannedFollowUp])
  followUps: PlannedFollowUp[];
}

export const PolicyChangeItemConnection = connectionOf(PolicyChangeItem, 'PolicyChangeItem');

export const PreviewPlanResult = createUnionType({
  name: 'PreviewPlanResult',
  types: () => [PreviewedPlan, InvalidInput] as const,
});
export const PolicyChangeResult = createUnionType({
  name: 'PolicyChangeResult',
  types: () => [PolicyChange, InvalidInput, NotFound, Conflict] as const,
});
