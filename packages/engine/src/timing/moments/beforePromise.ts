import { Temporal } from 'temporal-polyfill';
import { historyOf } from '../history.js';
import { waitForPromise } from '../rules/waitForPromise.js';
import { sayDay } from '../sayTime.js';
import { waitingPeriods } from '../waitingPeriods.js';
import type { Moment, MomentFinding } from './momentFinding.js';

/** A check while the day they promised is not over. */
export function beforePromise(moment: Moment): MomentFinding | undefined {
  const { followUp, facts, policy, calendar, at } = moment;
  const interview = facts.interviews.find((each) => each.id === followUp.interviewId);
  if (followUp.kind === 'thank_you' || !interview) return undefined;
  const period = waitingPeriods(interview, historyOf(facts)).find(
    (each) => followUp.key === `${followUp.kind}:${interview.id}${each.keySuffix}`,
  );
  if (!period?.promise) return undefined;
  const { by } = period.promise;
  const { zone } = followUp;
  const dayOver = waitForPromise.decide({ period, zone, policy, calendar, by }).at;
  if (Temporal.Instant.compare(at, dayOver) >= 0) return undefined;
  const message = `They promised word by ${sayDay(by)}; that day is not over yet.`;
  return { ruleId: 'before-promise', message, betterAt: followUp.suggestedAt, blocking: true };
}
