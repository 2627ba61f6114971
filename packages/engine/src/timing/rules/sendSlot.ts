import { Temporal } from 'temporal-polyfill';
import type { Zone } from '../../facts.js';
import type { Policy } from '../../policy/policy.js';
import type { Decision } from '../decision.js';
import { courtesy } from '../evidence.js';
import { because, type Rule } from '../rule.js';
import { sayMoment, sayPlace } from '../sayTime.js';
import type { WorkingCalendar } from '../workingCalendar.js';
import { firstMoment } from '../workingTime.js';

export interface SlotInput {
  opens: Temporal.Instant;
  due: Temporal.Instant;
  zone: Zone;
  policy: Policy;
  calendar: WorkingCalendar;
}

/**
 * The first working hour between opening and due; failing that the first waking hour; failing that the
 * opening itself. A weekend so never pushes a thank-you past its due time.
 */
export const sendSlot: Rule<SlotInput, Decision> = {
  id: 'thank-you/send-slot',
  title: 'A thank-you is best sent in working hours, else while people are awake',
  evidence: [courtesy],
  numbers: (policy) => ({
    workingFromHour: policy.workingHours.fromHour,
    workingToHour: policy.workingHours.toHour,
    wakingFromHour: policy.wakingHours.fromHour,
    wakingToHour: policy.wakingHours.toHour,
  }),
  decide: ({ opens, due, zone, policy, calendar }) => {
    const from = opens.toZonedDateTimeISO(zone);
    const inTime = (slot: Temporal.ZonedDateTime | undefined) =>
      slot && Temporal.Instant.compare(slot.toInstant(), due) <= 0 ? slot : undefined;
    const working = inTime(
      firstMoment(from, policy.workingHours, (date) => calendar.isWorkingDay(date)),
    );
    const slot = working ?? inTime(firstMoment(from, policy.wakingHours, () => true)) ?? from;
    const hour = working ? 'working hour' : 'waking hour';
    const text =
      working || slot !== from || isWaking(from, policy)
        ? `${sayMoment(slot)} is the first ${hour} in ${sayPlace(zone)}`
        : `there is no waking hour in ${sayPlace(zone)} before it is due`;
    return { at: slot.toInstant(), reason: because(sendSlot, 'suggested', text) };
  },
};

function isWaking({ hour }: Temporal.ZonedDateTime, { wakingHours }: Policy): boolean {
  return hour >= wakingHours.fromHour && hour < wakingHours.toHour;
}
