import type { Reason } from './followUp.js';
import type { History } from './history.js';
import { concerns, sayOutcome } from './outcomeOf.js';
import type { Round } from './round.js';
import { because } from './rule.js';
import { outcomeRejected } from './rules/outcomeRejected.js';
import { replyResets } from './rules/replyResets.js';

/** Why nothing but the answer to it is written any more, once a rejection or withdrawal has ended a round. */
export function partingOf(round: Round, history: History): Reason | undefined {
  const last = history.outcomes.findLast((outcome) => concerns(outcome, round));
  if (last?.result === 'rejected') {
    return because(outcomeRejected, 'exists', 'they said no, and the answer to that thanks them');
  }
  return last?.result === 'withdrawn'
    ? because(replyResets, 'exists', sayOutcome(last))
    : undefined;
}
