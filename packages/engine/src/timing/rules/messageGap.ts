import type { Temporal } from 'temporal-polyfill';
import type { Zone } from '../../facts.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { guides } from '../evidence.js';
import { because, type Rule } from '../rule.js';
import { sayCount, sayMoment } from '../sayTime.js';
import type { WorkingCalendar } from '../workingCalendar.js';
import { addWorkingDays, firstWorkingMoment } from '../workingTime.js';

interface GapInput {
  /** When the last message left to the same person that they have not answered. */
  lastSentAt: Temporal.Instant;
  zone: Zone;
  policy: Policy;
  calendar: WorkingCalendar;
}

/** Nobody gets two messages in close succession. Thank-yous are exempt: each answers a conversation. */
export const messageGap: Rule<GapInput, Decision> = {
  id: 'limit/gap',
  title: 'Some working days lie between two messages to one person',
  evidence: [guides],
  numbers: (policy) => ({ workingDays: policy.limit.gapWorkingDays }),
  decide: ({ lastSentAt, zone, policy, calendar }) => {
    const days = policy.limit.gapWorkingDays;
    const rested = addWorkingDays(lastSentAt.toZonedDateTimeISO(zone), days, calendar);
    const opens = firstWorkingMoment(rested, policy.workingHours, calendar);
    const text = `${sayMoment(opens)} is ${sayCount(days, 'working day')} after the last message to them`;
    return { at: opens.toInstant(), reason: because(messageGap, 'opens', text) };
  },
};
