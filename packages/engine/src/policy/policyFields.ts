import type { PolicyPath } from './policyPath.js';

/** What a number of the policy means and may be. Whole numbers only, in the unit its name says. */
export interface PolicyField {
  path: PolicyPath;
  meaning: string;
  /** Smallest and largest; absent for a yes or no. */
  range?: [number, number];
}

const hours: [number, number] = [0, 24 * 14];
const days: [number, number] = [0, 365];

/** Every number of the policy, in the order in which a settings page shows them. */
export const policyFields: PolicyField[] = [
  { path: 'workingHours.fromHour', meaning: 'Their working day begins.', range: [0, 23] },
  { path: 'workingHours.toHour', meaning: 'Their working day ends.', range: [1, 24] },
  { path: 'wakingHours.fromHour', meaning: 'They are awake from.', range: [0, 23] },
  { path: 'wakingHours.toHour', meaning: 'They are awake until.', range: [1, 24] },
  {
    path: 'thankYou.notBeforeHours',
    meaning: 'A thank-you opens so long after the end.',
    range: hours,
  },
  { path: 'thankYou.dueHours', meaning: 'It is due so long after the end.', range: hours },
  { path: 'thankYou.latestHours', meaning: 'It is late so long after the end.', range: hours },
  {
    path: 'materials.dueHours',
    meaning: 'Promised materials without a day are due so long after the end.',
    range: hours,
  },
  {
    path: 'materials.graceHours',
    meaning: 'They are late so long after they were due.',
    range: hours,
  },
  {
    path: 'status.afterPromiseDays',
    meaning: 'A check waits for so many full days after a promised day.',
    range: days,
  },
  {
    path: 'status.afterSilenceDays',
    meaning: 'Without a promise it waits for so many days of silence.',
    range: days,
  },
  {
    path: 'status.dueDaysAfterContact',
    meaning: 'It is due so long after the last contact …',
    range: days,
  },
  {
    path: 'status.dueDaysAfterOpening',
    meaning: '… or so long after it opened, if that is later.',
    range: days,
  },
  {
    path: 'second.afterSilenceDays',
    meaning: 'A second check waits so long for an answer to the first.',
    range: days,
  },
  { path: 'limit.checks', meaning: 'Unanswered checks for one application.', range: [0, 2] },
  {
    path: 'limit.gapWorkingDays',
    meaning: 'Working days between a message and a check to the same person.',
    range: [0, 30],
  },
  {
    path: 'moveOn.afterSilenceDays',
    meaning: 'After the last check, silence so long means to move on.',
    range: days,
  },
  {
    path: 'outcome.rejectedDueHours',
    meaning: 'The answer to a rejection is due so long after it.',
    range: hours,
  },
  {
    path: 'outcome.offerDueHours',
    meaning: 'The answer to an offer is due so long after it.',
    range: hours,
  },
  {
    path: 'outcome.latestDaysAfterDue',
    meaning: 'Either is late so long after it was due.',
    range: days,
  },
  {
    path: 'network.afterOutcomeDays',
    meaning: 'An optional word opens so long after the outcome.',
    range: [0, 730],
  },
  { path: 'network.dueDaysAfterOpening', meaning: 'It is due so long after that.', range: days },
  {
    path: 'network.latestDaysAfterDue',
    meaning: 'It is late so long after it was due.',
    range: days,
  },
  { path: 'post.offered', meaning: 'Whether a handwritten note is offered beside an e-mail.' },
  { path: 'post.mailWorkingDays', meaning: 'Working days it is on its way.', range: [1, 30] },
  {
    path: 'reminders.beforeDueHours',
    meaning: 'A nudge rings so long before due.',
    range: [0, 24 * 7],
  },
  {
    path: 'reminders.apartHours',
    meaning: 'It is left out within so long of the first.',
    range: [0, 24],
  },
  {
    path: 'reminders.overdueAfterMinutes',
    meaning: 'Another rings so long after due.',
    range: [1, 24 * 60],
  },
  { path: 'reminders.coachAfterHours', meaning: 'The coach is told then.', range: hours },
  {
    path: 'reminders.perDay',
    meaning: 'At most so many nudges a day ring for one reader.',
    range: [1, 24],
  },
];
