import type { FollowUp } from './followUp.js';
import { checkKey } from './followUpKey.js';
import type { History } from './history.js';
import { type WaitingPeriod, waitingPeriods } from './waitingPeriods.js';

/** The period of waiting a check belongs to; undefined for what is not a check of these facts. */
export function periodOf(followUp: FollowUp, history: History): WaitingPeriod | undefined {
  const { kind, interviewId, key } = followUp;
  const interview = history.interviews.find(({ id }) => id === interviewId);
  if (kind === 'thank_you' || !interview) return undefined;
  return waitingPeriods(interview, history).find(
    ({ keySuffix }) => key === checkKey(kind, interview, keySuffix),
  );
}
