import type { InterviewFact, Person } from '../facts.js';
import { checksOfPeriod } from './checksOfPeriod.js';
import type { FollowUp, Reason } from './followUp.js';
import type { Planning } from './planning.js';
import { replyResets } from './rules/replyResets.js';
import { waitingPeriods } from './waitingPeriods.js';

/**
 * The checks of one interview, period of waiting by period of waiting. They go to the first person of the
 * panel; an interview without a panel has none.
 */
export function checksOf(interview: InterviewFact, planning: Planning): FollowUp[] {
  const recipient: Person | undefined = interview.panel[0];
  if (!recipient) return [];
  const checks: FollowUp[] = [];
  let checkWasPending = false;
  for (const period of waitingPeriods(interview, planning.history)) {
    const first = period.keySuffix === '';
    const anew: Reason | undefined = first
      ? undefined
      : replyResets.decide({ period, checkWasPending });
    checkWasPending = false;
    if (!first && !anew) continue;
    for (const check of checksOfPeriod({ interview, recipient, period, anew, ...planning })) {
      checks.push(check);
      checkWasPending ||= check.state === 'withdrawn';
    }
  }
  return checks;
}
