import { checksOfPeriod } from './checksOfPeriod.js';
import type { FollowUp, Reason } from './followUp.js';
import type { Planning } from './planning.js';
import type { Round } from './round.js';
import { replyResets } from './rules/replyResets.js';
import { waitingPeriods } from './waitingPeriods.js';

/** The checks of one round, period of waiting by period of waiting. Where nobody is known there are none. */
export function checksOf(round: Round, planning: Planning): FollowUp[] {
  const checks: FollowUp[] = [];
  let checkWasPending = false;
  for (const period of waitingPeriods(round, planning.history)) {
    const first = period.keySuffix === '';
    const anew: Reason | undefined = first
      ? undefined
      : replyResets.decide({ period, checkWasPending });
    checkWasPending = false;
    if (!first && !anew) continue;
    for (const check of checksOfPeriod({ round, period, anew, planning })) {
      checks.push(check);
      checkWasPending ||= check.state === 'withdrawn';
    }
  }
  return checks;
}
