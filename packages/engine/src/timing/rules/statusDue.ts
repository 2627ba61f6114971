import type { Temporal } from 'temporal-polyfill';
import type { Decision } from '../decision.js';
import { guides } from '../evidence.js';
import { laterOf } from '../laterOf.js';
import { because, type Rule } from '../rule.js';
import { sayCount } from '../sayTime.js';
import type { StatusInput } from './statusInput.js';

/** Two weeks of silence, or a week since one might ask, whichever is later. */
export const statusDue: Rule<StatusInput & { opens: Temporal.Instant }, Decision> = {
  id: 'status/due',
  title: 'A check is due some days after the last contact or after it opened',
  evidence: [guides],
  numbers: (policy) => ({
    daysAfterContact: policy.status.dueDaysAfterContact,
    daysAfterOpening: policy.status.dueDaysAfterOpening,
  }),
  decide: ({ period, opens, zone, policy }) => {
    const { dueDaysAfterContact, dueDaysAfterOpening } = policy.status;
    const contact = period.since.toZonedDateTimeISO(zone).add({ days: dueDaysAfterContact });
    const opening = opens.toZonedDateTimeISO(zone).add({ days: dueDaysAfterOpening });
    const at = laterOf(contact.toInstant(), opening.toInstant());
    const text = at.equals(opening.toInstant())
      ? `${sayCount(dueDaysAfterOpening, 'day')} after it opened`
      : `${sayCount(dueDaysAfterContact, 'day')} after the last contact`;
    return { at, reason: because(statusDue, 'due', text) };
  },
};
