import { addDays } from '../localTime/wallTime.js';
import { addressee } from './addressee.js';
import type { FollowUp } from './followUp.js';
import { factKey } from './followUpKey.js';
import { followUpOf } from './followUpOf.js';
import { concerns, sayOutcome } from './outcomeOf.js';
import type { Planning } from './planning.js';
import { because } from './rule.js';
import { outcomeOffer } from './rules/outcomeOffer.js';
import { outcomeRejected } from './rules/outcomeRejected.js';
import { sendSlot } from './rules/sendSlot.js';
import { sayCount } from './sayTime.js';
import { stateOf } from './stateOf.js';

/**
 * The answers to what they decided; keys `outcome_thanks:<interviewId>:<factId>` and `offer_reply:…`, of the last
 * round it concerns. A later outcome takes the place of one that was not answered.
 */
export function outcomeReplies(planning: Planning): FollowUp[] {
  const { history, policy } = planning;
  return history.outcomes.flatMap((outcome, index): FollowUp[] => {
    if (outcome.result !== 'rejected' && outcome.result !== 'offer') return [];
    const round = history.rounds.findLast((each) => !each.cancelled && concerns(outcome, each));
    if (!round) return [];
    const offered = outcome.result === 'offer';
    const kind = offered ? 'offer_reply' : 'outcome_thanks';
    const key = factKey(kind, round, outcome.id);
    const recipientId = addressee(round, history, history.sentAt.get(key))?.id;
    if (recipientId === undefined) return [];
    const rule = offered ? outcomeOffer : outcomeRejected;
    const place = planning.placeOf(round.zone);
    const due = rule.decide({ toldAt: outcome.at, policy });
    const days = policy.outcome.latestDaysAfterDue;
    const state = stateOf(key, history, index < history.outcomes.length - 1);
    return [
      followUpOf(
        {
          ...{ key, kind, round, recipientId, due, state },
          opens: { at: outcome.at, reason: because(rule, 'opens', `once ${sayOutcome(outcome)}`) },
          suggested: sendSlot.decide({ opens: outcome.at, due: due.at, place, policy }),
          latest: {
            at: addDays(due.at, days, place.clock),
            reason: because(rule, 'latest', `${sayCount(days, 'day')} after it was due`),
          },
          exists: [because(rule, 'exists', sayOutcome(outcome))],
        },
        planning,
      ),
    ];
  });
}
