import { Temporal } from 'temporal-polyfill';
import { sendSlot } from '../rules/sendSlot.js';
import { sayMoment, sayPlace } from '../sayTime.js';
import { firstWorkingMoment } from '../workingTime.js';
import type { Moment, MomentFinding } from './momentFinding.js';

/**
 * When they are not at work. A thank-you may use the hours they are awake if no working hour is left before
 * it is due; a late one looks a day ahead.
 */
export function outsideHours(moment: Moment): MomentFinding | undefined {
  const { followUp, policy, calendar, at } = moment;
  const { zone } = followUp;
  const local = at.toZonedDateTimeISO(zone);
  const inTime = Temporal.Instant.compare(at, followUp.dueAt) <= 0;
  const due = inTime ? followUp.dueAt : at.add({ hours: policy.thankYou.dueHours });
  const betterAt =
    followUp.kind === 'thank_you'
      ? sendSlot.decide({ opens: at, due, zone, policy, calendar }).at
      : firstWorkingMoment(local, policy.workingHours, calendar).toInstant();
  if (betterAt.equals(at)) return undefined;
  const better = sayMoment(betterAt.toZonedDateTimeISO(zone));
  const message = `In ${sayPlace(zone)} it is ${sayMoment(local)}. Better: ${better}.`;
  return { ruleId: 'outside-hours', message, betterAt, blocking: false };
}
