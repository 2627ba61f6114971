import type { Temporal } from 'temporal-polyfill';
import type { Zone } from '../../facts.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { guides } from '../evidence.js';
import { because, type Rule } from '../rule.js';
import { sayCount } from '../sayTime.js';

interface MoveOnInput {
  due: Temporal.Instant;
  zone: Zone;
  policy: Policy;
}

/** When a check has been due this long, letting go does more good than asking. */
export const moveOn: Rule<MoveOnInput, Decision> = {
  id: 'move-on',
  title: 'After some more silent days it is time to move on',
  evidence: [guides],
  numbers: (policy) => ({ days: policy.moveOn.afterSilenceDays }),
  decide: ({ due, zone, policy }) => {
    const days = policy.moveOn.afterSilenceDays;
    const text = `${sayCount(days, 'day')} after it was due it is time to move on`;
    return {
      at: due.toZonedDateTimeISO(zone).add({ days }).toInstant(),
      reason: because(moveOn, 'latest', text),
    };
  },
};
