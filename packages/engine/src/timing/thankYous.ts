import type { FollowUp, Reason } from './followUp.js';
import { personKey } from './followUpKey.js';
import { type Draft, followUpOf } from './followUpOf.js';
import { partingOf } from './partingOf.js';
import type { Planning } from './planning.js';
import type { Round } from './round.js';
import { because } from './rule.js';
import { latestThanks } from './rules/latestThanks.js';
import { notBefore } from './rules/notBefore.js';
import { onePerInterviewer } from './rules/onePerInterviewer.js';
import { sendSlot } from './rules/sendSlot.js';
import { withinADay } from './rules/withinADay.js';
import { stateOf } from './stateOf.js';

/**
 * The thank-yous of one round; key `thank_you:<interviewId>:<personId>`. Once a check of the round opens they fold
 * into it: by time (`foldsAt`), and for whom it was sent to by fact.
 */
export function thankYous(round: Round, planning: Planning, checks: FollowUp[]): FollowUp[] {
  const { policy, history } = planning;
  const { end } = round;
  const place = planning.placeOf(round.zone);
  const opens = notBefore.decide({ end, policy });
  const due = withinADay.decide({ end, policy });
  const suggested = sendSlot.decide({ opens: opens.at, due: due.at, place, policy });
  const latest = latestThanks.decide({ end, policy });
  const check = checks.find(({ state }) => state !== 'withdrawn') ?? checks[0];
  const foldsAt = check && Math.max(latest.at, check.opensAt.epochMilliseconds);
  const over = overFor(round, planning);
  const asked = new Set(checks.filter(wasSent).map(({ recipientId }) => recipientId));

  return onePerInterviewer.decide(round).map((person) => {
    const key = personKey('thank_you', round, person);
    const withdrawn = over ?? (asked.has(person.id) ? folded : undefined);
    const state = stateOf(key, history, withdrawn !== undefined);
    const draft: Draft = {
      key,
      kind: 'thank_you',
      round,
      recipientId: person.id,
      opens,
      suggested,
      due,
      latest,
      foldsAt,
      state,
      exists: [state === 'withdrawn' ? withdrawn : everyone],
    };
    return followUpOf(draft, planning);
  });
}

const everyone = because(onePerInterviewer, 'exists', 'every interviewer gets a thank-you');
const folded = because(latestThanks, 'exists', 'it was folded into the check that was sent');

function overFor(round: Round, { history }: Planning): Reason | undefined {
  if (round.cancelled) {
    return because(onePerInterviewer, 'exists', 'the interview was cancelled');
  }
  return partingOf(round, history);
}

function wasSent({ state }: FollowUp): boolean {
  return state === 'sent' || state === 'answered';
}
