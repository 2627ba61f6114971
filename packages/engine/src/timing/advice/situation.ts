import type { Temporal } from 'temporal-polyfill';
import type { Outcome, Zone } from '../../facts.js';
import type { WorkingCalendar } from '../calendar/workingCalendar.js';

/**
 * What somebody knows who asks "should I write now?", in days before today. Anything may be left out: it is then
 * assumed, and the answer says what.
 */
export interface Situation {
  /** When and where they are asked. Without it the answer counts in bare days, none of them a weekend. */
  now?: { at: Temporal.Instant; zone: Zone; calendar?: WorkingCalendar };
  /** 0 is today; negative when it is still to come. */
  daysSinceInterview?: number;
  thankYouSent?: boolean;
  /** When they said one would hear: a number of days from today, negative when it has passed. */
  promise?: 'none' | 'passed' | 'pending' | { inDays: number };
  /** Whether they promised an answer or a further interview. */
  promised?: 'answer' | 'next_step';
  /** Since they wrote or said anything after the interview. */
  daysSinceTheirLastWord?: number;
  /** How often one has asked for news since, without an answer. */
  checksSent?: number;
  daysSinceLastCheck?: number;
  outcome?: { result: Outcome; daysAgo?: number; answered?: boolean };
}

/** A situation in which nothing is left open. */
export interface FullSituation {
  daysSinceInterview: number;
  thankYouSent: boolean;
  promiseInDays: number | undefined;
  promised: 'answer' | 'next_step';
  daysSinceTheirLastWord: number | undefined;
  checksSent: number;
  daysSinceLastCheck: number;
  outcome: Required<NonNullable<Situation['outcome']>> | undefined;
}
