import { registerEnumType } from 'type-graphql';

export const NoticeKind = {
  REMINDER: 'reminder',
  ESCALATION: 'escalation',
  DIGEST: 'digest',
  REVIEW: 'review',
  MESSAGE: 'message',
  COACHING: 'coaching',
} as const;
export type NoticeKind = (typeof NoticeKind)[keyof typeof NoticeKind];
registerEnumType(NoticeKind, {
  name: 'NoticeKind',
  description: 'What somebody is told.',
  valuesConfig: {
    REMINDER: { description: 'To a candidate: something of theirs is to be written.' },
    ESCALATION: { description: 'To a coach: a candidate let a due time pass.' },
    DIGEST: { description: 'To a coach, in the morning: who needs them today.' },
    REVIEW: { description: 'A review was asked for, or decided.' },
    MESSAGE: { description: 'A message did not leave, or was not taken.' },
    COACHING: { description: 'To a candidate: somebody would like to coach them.' },
  },
});
