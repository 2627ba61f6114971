import type { Temporal } from '@afterword/engine';
import { ArgsType, Field, ID, InputType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../graphql/page.js';
import { DateTime } from '../../graphql/scalars.js';

/** The tables whose changes are written down. */
export const AuditRecord = {
  TEAM: 'team',
  MEMBERSHIP: 'membership',
  INVITATION: 'invitation',
  CANDIDATE: 'candidate',
  COACHING: 'coaching',
  APPLICATION: 'application',
  APPLICATION_EVENT: 'application_event',
  INTERVIEW: 'interview',
  INTERVIEWER: 'interviewer',
  PANEL_SEAT: 'panel_seat',
  MESSAGE: 'message',
  MESSAGE_VERSION: 'message_version',
  REVIEW: 'review',
  REVIEW_COMMENT: 'review_comment',
  EXPORT: 'export',
  TEMPLATE: 'template',
  POLICY_CHANGE: 'policy_change',
} as const;
export type AuditRecord = (typeof AuditRecord)[keyof typeof AuditRecord];
registerEnumType(AuditRecord, { name: 'AuditRecord', description: 'A kind of record.' });

export const AuditAction = { CREATED: 'created', CHANGED: 'changed', REMOVED: 'removed' } as const;
export type AuditAction = (typeof AuditAction)[keyof typeof AuditAction];
registerEnumType(AuditAction, { name: 'AuditAction', description: 'What was done to a record.' });

export const AuditVia = { SESSION: 'session', LINK: 'link', JOB: 'job' } as const;
export type AuditVia = (typeof AuditVia)[keyof typeof AuditVia];
registerEnumType(AuditVia, {
  name: 'AuditVia',
  description: 'By what something was done.',
  valuesConfig: {
    SESSION: { description: 'Somebody was signed in.' },
    LINK: { description: 'Somebody came by the link of an invitation, or of a reminder.' },
    JOB: { description: 'The server’s own work, such as a message that left at its time.' },
  },
});

@InputType({ description: 'All that is given must hold.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'The account of whoever did it.' })
  actor?: string | null;
  @Field(() => ID, { nullable: true, description: 'The candidate whose record it is.' })
  candidate?: string | null;
  @Field(() => AuditRecord, { nullable: true })
  record?: AuditRecord | null;
  @Field(() => ID, { nullable: true, description: 'One record.' })
  recordId?: string | null;
  @Field(() => String, { nullable: true, description: 'A mutation or job, by its name.' })
  operation?: string | null;
  @Field(() => AuditAction, { nullable: true })
  action?: AuditAction | null;
  @Field(() => DateTime, { nullable: true, description: 'Not before this.' })
  from?: Temporal.Instant | null;
  @Field(() => DateTime, { nullable: true, description: 'Before this.' })
  to?: Temporal.Instant | null;
}

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true })
  filter?: AuditFilter | null;
}
