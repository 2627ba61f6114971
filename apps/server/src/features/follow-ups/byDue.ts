import type { FollowUp } from './followUp.entity.js';

/** The one due first comes first. */
export const byDue = (followUps: FollowUp[]): FollowUp[] =>
  [...followUps].sort((one, other) => one.dueAt.epochMilliseconds - other.dueAt.epochMilliseconds);
