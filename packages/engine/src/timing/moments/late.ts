import { Temporal } from 'temporal-polyfill';
import { sayMoment, sayPlace } from '../sayTime.js';
import type { Moment, MomentFinding } from './momentFinding.js';

/** After the time that was planned for it: for a thank-you the latest, for a check the due time. */
export function late({ followUp, at }: Moment): MomentFinding | undefined {
  const thanks = followUp.kind === 'thank_you';
  const limit = thanks ? followUp.latestAt : followUp.dueAt;
  if (Temporal.Instant.compare(at, limit) <= 0) return undefined;
  const { zone } = followUp;
  const day = sayMoment(limit.toZonedDateTimeISO(zone));
  const message = thanks
    ? `This thank-you is late: it should have left by ${day} in ${sayPlace(zone)}. A word of apology helps.`
    : `This was due ${day} in ${sayPlace(zone)}.`;
  return { ruleId: 'late', message, blocking: false };
}
