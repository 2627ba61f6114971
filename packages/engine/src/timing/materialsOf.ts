import { addressee } from './addressee.js';
import type { FollowUp } from './followUp.js';
import { factKey } from './followUpKey.js';
import { type Draft, followUpOf } from './followUpOf.js';
import type { MaterialsPromised } from './history.js';
import { partingOf } from './partingOf.js';
import type { Planning } from './planning.js';
import type { Round } from './round.js';
import { because } from './rule.js';
import { materialsPromised } from './rules/materialsPromised.js';
import { sendSlot } from './rules/sendSlot.js';
import { stateOf } from './stateOf.js';
import { hourMs } from './workingTime.js';

/** What the candidate promised at a round to send; key `materials:<interviewId>:<factId>`. */
export function materialsOf(round: Round, planning: Planning): FollowUp[] {
  return planning.history.materials
    .filter(({ interviewId }) => interviewId === round.id)
    .flatMap((promised) => oneOf(promised, round, planning));
}

function oneOf(promised: MaterialsPromised, round: Round, planning: Planning): FollowUp[] {
  const { history, policy } = planning;
  const place = planning.placeOf(round.zone);
  const key = factKey('materials', round, promised.id);
  const recipientId =
    promised.recipientId ?? addressee(round, history, history.sentAt.get(key))?.id;
  if (recipientId === undefined) return [];
  const opens = round.end;
  const due = materialsPromised.decide({ end: round.end, by: promised.by, place, policy });
  const grace = policy.materials.graceHours;
  const over = partingOf(round, history);
  const state = stateOf(key, history, round.cancelled || over !== undefined);
  const exists = because(materialsPromised, 'exists', 'the candidate promised to send something');
  const draft: Draft = {
    key,
    kind: 'materials',
    round,
    recipientId,
    opens: {
      at: opens,
      reason: because(materialsPromised, 'opens', 'as soon as the interview has ended'),
    },
    suggested: sendSlot.decide({ opens, due: due.at, place, policy }),
    due,
    latest: {
      at: due.at + grace * hourMs,
      reason: because(materialsPromised, 'latest', `${grace} h after it was due it is late`),
    },
    state,
    exists: [state === 'withdrawn' ? over : undefined, exists],
  };
  return [followUpOf(draft, planning)];
}
