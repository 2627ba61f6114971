import type { MessageKind } from '../facts.js';
import { instantAt } from '../localTime/instantAt.js';
import type { EpochMs } from '../localTime/zoneClock.js';
import type { Decision } from './decision.js';
import type { FollowUp, FollowUpState, Reason } from './followUp.js';
import type { Planning } from './planning.js';
import type { Round } from './round.js';
import { channelPreference } from './rules/channelPreference.js';
import { pinned } from './rules/pinned.js';
import { postIsSlow } from './rules/postIsSlow.js';
import { wishOf } from './wishOf.js';

/** What its own rules make of a follow-up, before pins and wishes. */
export interface Draft {
  key: string;
  kind: MessageKind;
  round: Round;
  recipientId: string;
  opens: Decision;
  /** The opening itself, when left out. */
  suggested?: Decision;
  due: Decision;
  latest: Decision;
  state: FollowUpState;
  /** Why it exists at all, or does not any more. */
  exists: (Reason | undefined)[];
  foldsAt?: EpochMs | undefined;
  moveOnAt?: EpochMs | undefined;
}

const byHand = new Set<MessageKind>(['thank_you', 'outcome_thanks']);

/**
 * A draft made a follow-up: pinned where somebody chose a moment, withdrawn where the person wants no contact, its
 * moments in order, each no earlier than the one before whatever the policy's numbers.
 */
export function followUpOf(draft: Draft, planning: Planning): FollowUp {
  const { history, policy } = planning;
  const { key, kind, round, recipientId, opens, due, latest, foldsAt, moveOnAt } = draft;
  let { state, suggested } = draft;
  const place = planning.placeOf(round.zone);
  const reasons = draft.exists.filter((reason) => reason !== undefined);
  const wish = wishOf(recipientId, history);
  if (state === 'planned') {
    const unwanted = channelPreference.decide({ wish, channel: 'email' });
    if (unwanted) {
      state = 'withdrawn';
      reasons.unshift(unwanted);
    }
    const pin = history.pins.get(key);
    if (pin !== undefined) suggested = pinned.decide({ pin, opens: opens.at, place });
  }
  reasons.push(opens.reason);
  if (suggested) reasons.push(suggested.reason);
  reasons.push(due.reason, latest.reason);

  const suggestedAt = Math.max(opens.at, suggested?.at ?? opens.at);
  const dueAt = Math.max(suggestedAt, due.at);
  const slow =
    byHand.has(kind) && !channelPreference.decide({ wish, channel: 'post' })
      ? postIsSlow.decide({ suggested: suggestedAt, place, policy })
      : undefined;
  if (slow) reasons.push(slow);
  const followUp: FollowUp = {
    key,
    kind,
    interviewId: round.id,
    recipientId,
    opensAt: instantAt(opens.at),
    suggestedAt: instantAt(suggestedAt),
    dueAt: instantAt(dueAt),
    latestAt: instantAt(Math.max(dueAt, latest.at)),
    zone: round.zone,
    channel: 'email',
    state,
    reasons,
  };
  if (slow) followUp.beside = ['post'];
  if (foldsAt !== undefined) followUp.foldsAt = instantAt(foldsAt);
  if (moveOnAt !== undefined) followUp.moveOnAt = instantAt(moveOnAt);
  return followUp;
}
