import type { Temporal } from '@afterword/engine';
import {
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { Conflict, InvalidInput, NotFound, Problem } from '../../graphql/problems.js';
import { DateTime, TimeZone } from '../../graphql/scalars.js';
import { TooManyAttempts } from '../accounts/throttle.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { NotApproved } from '../reviews/reviews.types.js';

export const severities = { ERROR: 'error', WARNING: 'warning', HINT: 'hint' } as const;
registerEnumType(severities, { name: 'Severity' });

@ObjectType({ description: 'A replacement that mends a finding.' })
export class TextFix {
  @Field(() => Int)
  start: number;
  @Field(() => Int)
  end: number;
  @Field(() => String)
  text: string;
}

@ObjectType('Finding', {
  description: 'One thing found in a text. Offsets are half-open, in UTF-16 units of `field`.',
})
export class FindingType {
  @Field(() => String, { name: 'rule' })
  ruleId: string;
  @Field(() => severities)
  severity: string;
  @Field(() => String, { description: 'subject or body.' })
  field: string;
  @Field(() => Int)
  start: number;
  @Field(() => Int)
  end: number;
  @Field(() => String)
  message: string;
  @Field(() => String, { nullable: true })
  actual?: string;
  @Field(() => [TextFix])
  fixes: TextFix[];
  @Field(() => String)
  fingerprint: string;
}

@ObjectType({ description: 'A text that a follow-up can begin with. Nothing is saved.' })
export class FirstDraft {
  @Field(() => String, { description: 'The subject line, filled in.' })
  subject: string;
  @Field(() => String, { description: 'The text, filled in.' })
  body: string;
  @Field(() => ID, { nullable: true, description: 'The template it was made of, if any.' })
  templateId: string | null;
  @Field(() => String, { nullable: true, description: "The template's name." })
  templateName: string | null;
}

@ObjectType('MomentFinding', { description: 'What speaks against sending at this moment.' })
export class MomentFindingType {
  @Field(() => String, { name: 'rule' })
  ruleId: string;
  @Field(() => String)
  message: string;
  @Field(() => Boolean, { description: 'Whether it blocks sending.' })
  blocking: boolean;
  @Field(() => DateTime, { nullable: true })
  betterAt?: Temporal.Instant;
}

@ObjectType({
  implements: Problem,
  description: 'Findings of severity error, or the moment, stand against sending.',
})
export class NotReady extends Problem {
  @Field(() => [FindingType])
  findings: FindingType[];
  @Field(() => [MomentFindingType])
  moment: MomentFindingType[];
}

@InputType()
export class SaveDraftInput {
  @Field(() => ID)
  followUpId: string;
  @Field(() => String)
  subject: string;
  @Field(() => String)
  body: string;
  @Field(() => Int, { description: 'The version these changes were made to.' })
  expectedVersion: number;
}

@InputType()
export class SendMessageInput {
  @Field(() => ID)
  followUpId: string;
  @Field(() => Int)
  expectedVersion: number;
  @Field(() => String, {
    nullable: true,
    description: 'For coaches: why it may leave all the same. Kept with the message.',
  })
  overrideReason?: string | null;
}

@InputType()
export class ScheduleMessageInput extends SendMessageInput {
  @Field(() => DateTime, { description: 'When it is to leave.' })
  at: Temporal.Instant;
  @Field(() => TimeZone, {
    nullable: true,
    description: "The zone the time was chosen in; the recipient's when left out.",
  })
  zone?: string | null;
}

export const SaveDraftResult = createUnionType({
  name: 'SaveDraftResult',
  types: () => [FollowUp, InvalidInput, NotFound, Conflict] as const,
});
export const SendMessageResult = createUnionType({
  name: 'SendMessageResult',
  types: () =>
    [FollowUp, InvalidInput, NotFound, Conflict, NotReady, NotApproved, TooManyAttempts] as const,
});
export const FirstDraftResult = createUnionType({
  name: 'FirstDraftResult',
  types: () => [FirstDraft, InvalidInput, NotFound] as const,
});
