import type { Person } from '../facts.js';
import { addDays } from '../localTime/wallTime.js';
import { addressee } from './addressee.js';
import type { FollowUp } from './followUp.js';
import { personKey } from './followUpKey.js';
import { followUpOf } from './followUpOf.js';
import { concerns, sayOutcome } from './outcomeOf.js';
import type { Planning } from './planning.js';
import type { Round } from './round.js';
import { because } from './rule.js';
import { keepInTouch } from './rules/keepInTouch.js';
import { sayCount } from './sayTime.js';
import { stateOf } from './stateOf.js';

/**
 * The optional words some time after the last outcome; key `keep_in_touch:<interviewId>:<personId>`. They go to
 * whom the candidate thinks worth keeping, and where it came to nothing to who was asked for news. An offer that is
 * still open brings none.
 */
export function touches(planning: Planning): FollowUp[] {
  const { history, policy } = planning;
  const outcome = history.outcomes.at(-1);
  const round =
    outcome && history.rounds.findLast((each) => !each.cancelled && concerns(outcome, each));
  if (!outcome || outcome.result === 'offer' || !round) return [];
  const place = planning.placeOf(round.zone);
  const opens = keepInTouch.decide({ outcomeAt: outcome.at, place, policy });
  const { dueDaysAfterOpening, latestDaysAfterDue } = policy.network;
  const dueAt = addDays(opens.at, dueDaysAfterOpening, place.clock);
  const after = (days: number, what: string) => `${sayCount(days, 'day')} after it ${what}`;
  const begunAnew = history.rounds.at(-1) !== round && !history.rounds.at(-1)?.cancelled;

  return peopleOf(round, planning, outcome.result !== 'accepted').map((person) => {
    const key = personKey('keep_in_touch', round, person);
    return followUpOf(
      {
        ...{ key, kind: 'keep_in_touch', round, recipientId: person.id, opens },
        due: {
          at: dueAt,
          reason: because(keepInTouch, 'due', after(dueDaysAfterOpening, 'opened')),
        },
        latest: {
          at: addDays(dueAt, latestDaysAfterDue, place.clock),
          reason: because(keepInTouch, 'latest', after(latestDaysAfterDue, 'was due')),
        },
        state: stateOf(key, history, begunAnew),
        exists: [because(keepInTouch, 'exists', sayOutcome(outcome))],
      },
      planning,
    );
  });
}

function peopleOf(round: Round, { history }: Planning, alsoAddressee: boolean): Person[] {
  const asked = addressee(round, history);
  const known = [
    ...history.contacts.map(({ person }) => person),
    ...history.rounds.flatMap(({ panel }) => panel),
  ];
  const kept = known.filter(
    ({ id }) => history.worthKeeping.has(id) || (alsoAddressee && id === asked?.id),
  );
  return [...new Map(kept.map((person) => [person.id, person])).values()];
}
