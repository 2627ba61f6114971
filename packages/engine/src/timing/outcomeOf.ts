import type { Outcome } from '../facts.js';
import type { EpochMs } from '../localTime/zoneClock.js';
import type { History } from './history.js';
import type { Round } from './round.js';

const words: Record<Outcome, string> = {
  rejected: 'they said no',
  offer: 'they made an offer',
  withdrawn: 'the candidate withdrew',
  accepted: 'the candidate accepted the offer',
};

export function sayOutcome({ result }: { result: Outcome }): string {
  return words[result];
}

/** Whether an outcome is one of this round: a round arranged for later after it begins anew. */
export function concerns({ at }: { at: EpochMs }, round: Round): boolean {
  return at > round.start || at > round.recordedAt;
}

/** The first outcome of a round. */
export function outcomeOf(round: Round, history: History) {
  return history.outcomes.find((outcome) => concerns(outcome, round));
}
