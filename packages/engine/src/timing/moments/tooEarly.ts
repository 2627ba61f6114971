import { sayMoment, sayPlace } from '../sayTime.js';
import { blocks, type Moment, type MomentFinding } from './momentFinding.js';

/** Before the follow-up opens. */
export function tooEarly({ act, at, place }: Moment): MomentFinding | undefined {
  const opensAt = act.opensAt?.epochMilliseconds;
  if (opensAt === undefined || at >= opensAt) return undefined;
  const opens = sayMoment(opensAt, place.clock);
  const message = `It is too early: this opens ${opens} in ${sayPlace(act.zone)}.`;
  return blocks('too-early', message, act.suggestedAt);
}
