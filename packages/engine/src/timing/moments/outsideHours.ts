import { Temporal } from 'temporal-polyfill';
import { sendSlot } from '../rules/sendSlot.js';
import { sayMoment, sayPlace } from '../sayTime.js';
import { firstWorkingMoment, hourMs } from '../workingTime.js';
import type { Moment, MomentFinding } from './momentFinding.js';

const answers = new Set(['thank_you', 'materials', 'outcome_thanks', 'offer_reply']);

/**
 * When they are not at work. What answers a conversation may use the hours they are awake if no working hour is
 * left before it is due; a late one looks as many hours ahead as a thank-you has.
 */
export function outsideHours({ act, at, place, planning }: Moment): MomentFinding | undefined {
  const { policy } = planning;
  const dueAt = act.dueAt?.epochMilliseconds;
  const due = dueAt !== undefined && at <= dueAt ? dueAt : at + policy.thankYou.dueHours * hourMs;
  const better = answers.has(act.kind)
    ? sendSlot.decide({ opens: at, due, place, policy }).at
    : firstWorkingMoment(at, policy.workingHours, place);
  if (better === at) return undefined;
  const now = sayMoment(at, place.clock);
  return {
    ruleId: 'outside-hours',
    message: `In ${sayPlace(act.zone)} it is ${now}. Better: ${sayMoment(better, place.clock)}.`,
    betterAt: Temporal.Instant.fromEpochMilliseconds(better),
    blocking: false,
  };
}
