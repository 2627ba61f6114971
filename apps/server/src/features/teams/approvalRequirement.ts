import { registerEnumType } from 'type-graphql';

export const ApprovalRequirement = {
  NOT_REQUIRED: 'not_required',
  FIRST_MESSAGE: 'first_message',
  EVERY_MESSAGE: 'every_message',
} as const;
export type ApprovalRequirement = (typeof ApprovalRequirement)[keyof typeof ApprovalRequirement];
registerEnumType(ApprovalRequirement, {
  name: 'ApprovalRequirement',
  description: 'Which messages of a team leave only once a coach or leader has approved the text.',
  valuesConfig: {
    NOT_REQUIRED: { description: 'None; a review can be asked for all the same.' },
    FIRST_MESSAGE: {
      description: 'Those of an application of which nothing has left by Afterword yet.',
    },
    EVERY_MESSAGE: { description: 'All.' },
  },
});
