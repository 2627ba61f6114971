import type { InterviewFormat } from '../../generated/graphql.js';

export const formatNames: Record<InterviewFormat, string> = {
  VIDEO: 'Video call',
  PHONE: 'Phone call',
  ON_SITE: 'On site',
};
