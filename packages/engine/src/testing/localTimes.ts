import type { FollowUp } from '../timing/followUp.js';

/** The four moments of a follow-up as local times in its zone, to the minute. */
export function localTimes(followUp: FollowUp | undefined) {
  if (!followUp) throw new Error('There is no such follow-up.');
  const local = (at: FollowUp['dueAt']) =>
    at.toZonedDateTimeISO(followUp.zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return {
    opens: local(followUp.opensAt),
    suggested: local(followUp.suggestedAt),
    due: local(followUp.dueAt),
    latest: local(followUp.latestAt),
  };
}
