import type { FollowUpStatus as EngineStatus } from '@afterword/engine';
import { ArgsType, createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgs } from '../../graphql/page.js';
import { Conflict, InvalidInput, NotFound } from '../../graphql/problems.js';
import { FollowUp } from './followUp.entity.js';

export const FollowUpStatus = {
  PLANNED: 'planned',
  OPEN: 'open',
  DUE: 'due',
  OVERDUE: 'overdue',
  SCHEDULED: 'scheduled',
  SENT: 'sent',
  ANSWERED: 'answered',
  WITHDRAWN: 'withdrawn',
  SKIPPED: 'skipped',
  EXPIRED: 'expired',
} as const satisfies Record<string, EngineStatus | 'scheduled'>;
export type FollowUpStatus = (typeof FollowUpStatus)[keyof typeof FollowUpStatus];
registerEnumType(FollowUpStatus, {
  name: 'FollowUpStatus',
  description: 'How a follow-up stands now.',
  valuesConfig: {
    PLANNED: { description: 'Not to be written yet.' },
    OPEN: { description: 'Can be written now.' },
    DUE: { description: "Open, and due before the reader's day ends." },
    OVERDUE: { description: 'Past its due time, still worth sending.' },
    SCHEDULED: {
      description: 'Its message leaves by itself, at once or at a time; see `leavesAt`.',
    },
    ANSWERED: { description: 'They wrote back.' },
    WITHDRAWN: { description: 'A later fact made it needless.' },
    EXPIRED: { description: 'Too late to be of use.' },
  },
});

const strengths = {
  STRONG: 'strong',
  MODERATE: 'moderate',
  WEAK: 'weak',
  CONVENTION: 'convention',
} as const;
registerEnumType(strengths, { name: 'EvidenceStrength' });

@ObjectType('Evidence', { description: 'What a rule rests on.' })
export class EvidenceType {
  @Field(() => String)
  source: string;
  @Field(() => Int, { nullable: true })
  year?: number;
  @Field(() => strengths)
  strength: string;
}

@ObjectType('Reason', { description: 'Why a follow-up stands where it stands.' })
export class ReasonType {
  @Field(() => String, { description: 'Rule id. Example: `thank-you/within-a-day`.' })
  rule: string;
  @Field(() => String, { description: 'exists, opens, suggested, due or latest.' })
  decides: string;
  @Field(() => String, { description: 'One plain clause, e.g. "24 h after the interview ended".' })
  text: string;
  @Field(() => [EvidenceType])
  evidence: EvidenceType[];
}

@ArgsType()
export class FollowUpStatusArgs extends PageArgs {
  @Field(() => [FollowUpStatus], {
    nullable: true,
    description: 'Only these; left out: everything still to be done.',
  })
  status?: FollowUpStatus[] | null;
}

export const FollowUpConnection = connectionOf(FollowUp, 'FollowUp');

export const FollowUpResult = createUnionType({
  name: 'FollowUpResult',
  types: () => [FollowUp, NotFound, Conflict, InvalidInput] as const,
});
