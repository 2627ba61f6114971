import type { ScheduleMessageMutation, SendMessageMutation } from '../../generated/graphql.js';

/** What stood against sending: one sentence, and the particulars. */
export interface Refusal {
  message: string;
  particulars: string[];
  /** A coach may send it all the same and say why. */
  overridable: boolean;
  /** Needless once a review is asked for. */
  unapproved?: boolean;
}

type Answer = SendMessageMutation['sendMessage'] | ScheduleMessageMutation['scheduleMessage'];

/** What the server said; undefined when it is done. */
export function refusalOf(result: Answer): Refusal | undefined {
  switch (result.__typename) {
    case 'FollowUp':
      return undefined;
    case 'NotReady': {
      const errors = result.findings.filter(({ severity }) => severity === 'ERROR');
      const particulars = [...errors, ...result.moment].map(({ message }) => message);
      return { message: result.problem, particulars, overridable: true };
    }
    case 'NotApproved':
      return { message: result.problem, particulars: [], overridable: false, unapproved: true };
    case 'InvalidInput': {
      const particulars = result.fields.map(({ message }) => message);
      return { message: result.problem, particulars, overridable: false };
    }
    default:
      return { message: result.problem, particulars: [], overridable: false };
  }
}
