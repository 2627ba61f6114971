/** Hours of the local day, `toHour` excluded. */
export interface DayHours {
  fromHour: number;
  toHour: number;
}

/**
 * The numbers behind every timing rule, units in the names. Hours are exact hours; days are calendar
 * days in the recipient's zone.
 */
export interface Policy {
  workingHours: DayHours;
  wakingHours: DayHours;
  thankYou: { notBeforeHours: number; dueHours: number; latestHours: number };
  status: {
    afterPromiseDays: number;
    afterSilenceDays: number;
    dueDaysAfterContact: number;
    dueDaysAfterOpening: number;
  };
  second: { afterSilenceDays: number };
  limit: { checks: number; gapWorkingDays: number };
  moveOn: { afterSilenceDays: number };
  reminders: { beforeDueHours: number; apartHours: number; overdueAfterMinutes: number };
}
