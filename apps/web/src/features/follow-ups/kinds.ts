import type { FollowUpKind } from '../../generated/graphql.js';

/** What a kind of follow-up is called. */
const names: Record<FollowUpKind, string> = {
  THANK_YOU: 'Thank-you',
  MATERIALS: 'Promised materials',
  STATUS_CHECK: 'Status check',
  SECOND_CHECK: 'Second check',
  PROMISED_STEP: 'Check on the promised step',
  OUTCOME_THANKS: 'Thank-you after the outcome',
  OFFER_REPLY: 'Answer to the offer',
  KEEP_IN_TOUCH: 'Keeping in touch',
};

/** `Thank-you to Keiko Tanaka` */
export function followUpName(kind: FollowUpKind, recipient?: string): string {
  return recipient ? `${names[kind]} to ${recipient}` : names[kind];
}
