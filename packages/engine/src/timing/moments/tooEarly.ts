import { Temporal } from 'temporal-polyfill';
import { sayMoment, sayPlace } from '../sayTime.js';
import type { Moment, MomentFinding } from './momentFinding.js';

/** Before the follow-up opens. */
export function tooEarly({ followUp, at }: Moment): MomentFinding | undefined {
  const { opensAt, suggestedAt, zone } = followUp;
  if (Temporal.Instant.compare(at, opensAt) >= 0) return undefined;
  const opens = sayMoment(opensAt.toZonedDateTimeISO(zone));
  const message = `It is too early: this opens ${opens} in ${sayPlace(zone)}.`;
  return { ruleId: 'too-early', message, betterAt: suggestedAt, blocking: true };
}
