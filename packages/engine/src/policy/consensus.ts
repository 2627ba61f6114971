import type { Policy } from './policy.js';

/** The default policy: what five published guides agree on, and a settlement where they do not. */
export const consensus: Policy = {
  workingHours: { fromHour: 9, toHour: 17 },
  wakingHours: { fromHour: 8, toHour: 20 },
  thankYou: { notBeforeHours: 1, dueHours: 24, latestHours: 48 },
  materials: { dueHours: 24, graceHours: 24 },
  status: {
    afterPromiseDays: 2,
    afterSilenceDays: 7,
    dueDaysAfterContact: 14,
    dueDaysAfterOpening: 7,
  },
  second: { afterSilenceDays: 7 },
  limit: { checks: 2, gapWorkingDays: 3 },
  moveOn: { afterSilenceDays: 14 },
  outcome: { rejectedDueHours: 48, offerDueHours: 24, latestDaysAfterDue: 7 },
  network: { afterOutcomeDays: 60, dueDaysAfterOpening: 14, latestDaysAfterDue: 30 },
  post: { offered: true, mailWorkingDays: 3 },
  reminders: {
    beforeDueHours: 4,
    apartHours: 1,
    overdueAfterMinutes: 1,
    coachAfterHours: 24,
    perDay: 3,
  },
};
