/** Hours of the local day, `toHour` excluded. */
export interface DayHours {
  fromHour: number;
  toHour: number;
}

/**
 * The numbers behind every timing rule, units in the names. Hours are exact hours; days are calendar
 * days in the recipient's zone. What each may be is in `policyFields`.
 */
export interface Policy {
  workingHours: DayHours;
  wakingHours: DayHours;
  thankYou: { notBeforeHours: number; dueHours: number; latestHours: number };
  /** What the candidate promised to send: due without a day of its own, and late some time after it was due. */
  materials: { dueHours: number; graceHours: number };
  status: {
    afterPromiseDays: number;
    afterSilenceDays: number;
    dueDaysAfterContact: number;
    dueDaysAfterOpening: number;
  };
  second: { afterSilenceDays: number };
  limit: { checks: number; gapWorkingDays: number };
  moveOn: { afterSilenceDays: number };
  outcome: { rejectedDueHours: number; offerDueHours: number; latestDaysAfterDue: number };
  network: { afterOutcomeDays: number; dueDaysAfterOpening: number; latestDaysAfterDue: number };
  /** A handwritten note beside an e-mail. */
  post: { offered: boolean; mailWorkingDays: number };
  reminders: {
    beforeDueHours: number;
    apartHours: number;
    overdueAfterMinutes: number;
    /** How long after due the coach is told. */
    coachAfterHours: number;
    /** At most so many nudges ring for one reader on one day; the rest ring together with them. */
    perDay: number;
  };
}
