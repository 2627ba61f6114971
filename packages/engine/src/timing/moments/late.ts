import { sayMoment, sayPlace } from '../sayTime.js';
import type { Moment, MomentFinding } from './momentFinding.js';

/** After the time that was planned for it: for a thank-you the latest, for anything else the due time. */
export function late({ act, at, place }: Moment): MomentFinding | undefined {
  const thanks = act.kind === 'thank_you';
  const limit = (thanks ? act.latestAt : act.dueAt)?.epochMilliseconds;
  if (limit === undefined || at <= limit) return undefined;
  const day = sayMoment(limit, place.clock);
  const there = sayPlace(act.zone);
  const message = thanks
    ? `This thank-you is late: it should have left by ${day} in ${there}. A word of apology helps.`
    : `This was due ${day} in ${there}.`;
  return { ruleId: 'late', message, blocking: false };
}
