import { Temporal } from 'temporal-polyfill';
import { historyOf } from '../history.js';
import { periodOf } from '../periodOf.js';
import { waitForPromise } from '../rules/waitForPromise.js';
import { sayDay } from '../sayTime.js';
import type { Moment, MomentFinding } from './momentFinding.js';

/** A check while the day they promised is not over. */
export function beforePromise(moment: Moment): MomentFinding | undefined {
  const { followUp, facts, policy, calendar, at } = moment;
  const period = periodOf(followUp, historyOf(facts));
  if (!period?.promise) return undefined;
  const { by } = period.promise;
  const { zone, suggestedAt } = followUp;
  const dayOver = waitForPromise.decide({ period, zone, policy, calendar, by }).at;
  if (Temporal.Instant.compare(at, dayOver) >= 0) return undefined;
  const message = `They promised word by ${sayDay(by)}; that day is not over yet.`;
  return { ruleId: 'before-promise', message, betterAt: suggestedAt, blocking: true };
}
