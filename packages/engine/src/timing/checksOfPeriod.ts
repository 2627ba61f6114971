import { Temporal } from 'temporal-polyfill';
import type { InterviewFact, MessageKind, Person } from '../facts.js';
import { checkState } from './checkState.js';
import type { Decision } from './decision.js';
import type { FollowUp, Reason } from './followUp.js';
import { checkKey } from './followUpKey.js';
import { inOrder } from './inOrder.js';
import { lastMessageTo } from './lastMessageTo.js';
import type { Planning } from './planning.js';
import { afterPromise } from './rules/afterPromise.js';
import { afterSilence } from './rules/afterSilence.js';
import { checkLimit } from './rules/checkLimit.js';
import { messageGap } from './rules/messageGap.js';
import { moveOn } from './rules/moveOn.js';
import { promisedStep } from './rules/promisedStep.js';
import { roundSupersedes } from './rules/roundSupersedes.js';
import { secondAfterSilence } from './rules/secondAfterSilence.js';
import { statusDue } from './rules/statusDue.js';
import { waitForPromise } from './rules/waitForPromise.js';
import type { WaitingPeriod } from './waitingPeriods.js';

interface PeriodInput extends Planning {
  interview: InterviewFact;
  recipient: Person;
  period: WaitingPeriod;
  /** Why a period after a reply has checks at all. */
  anew?: Reason | undefined;
}

/**
 * The checks of one period of waiting: a status check, or a question after a promised step in its place;
 * and, once that was sent, a second check.
 * Keys: `<kind>:<interviewId>` in the first period, `<kind>:<interviewId>:<replyId>` in the one a reply opened.
 */
export function checksOfPeriod(input: PeriodInput): FollowUp[] {
  const { interview, period, policy, history } = input;
  const keyOf = (kind: MessageKind) => checkKey(kind, interview, period.keySuffix);
  const kind = firstKind(input, keyOf);
  const step = kind === 'promised_step' ? promisedStep.decide(period) : undefined;
  const firstLimit = checkLimit.decide({ unanswered: 0, policy });
  if (!firstLimit) return [];
  const firstKey = keyOf(kind);
  const first = check(input, kind, firstKey, [openingOf(input)], [step, firstLimit]);

  const firstSentAt = history.sentAt.get(firstKey);
  const secondLimit = firstSentAt && checkLimit.decide({ unanswered: 1, policy });
  if (!secondLimit) return [first];
  const again = secondAfterSilence.decide({ ...input, zone: interview.zone, firstSentAt });
  const openings = period.promise ? [again, openingOf(input)] : [again];
  return [first, check(input, 'second_check', keyOf('second_check'), openings, [secondLimit])];
}

/** What was sent or skipped keeps its kind, though a later promise may name something else. */
function firstKind(
  { period, history }: PeriodInput,
  keyOf: (kind: MessageKind) => string,
): 'status_check' | 'promised_step' {
  const done = (['status_check', 'promised_step'] as const).find((kind) => {
    const key = keyOf(kind);
    return history.sentAt.has(key) || history.skipped.has(key);
  });
  return done ?? (promisedStep.decide(period) ? 'promised_step' : 'status_check');
}

function openingOf(input: PeriodInput): Decision {
  const { period, interview } = input;
  const asked = { ...input, zone: interview.zone };
  return period.promise
    ? afterPromise.decide({ ...asked, by: period.promise.by })
    : afterSilence.decide(asked);
}

function check(
  input: PeriodInput,
  kind: MessageKind,
  key: string,
  openings: Decision[],
  existing: (Reason | undefined)[],
): FollowUp {
  const { interview, recipient, period, policy, calendar, anew } = input;
  const { zone } = interview;
  const lastSentAt = lastMessageTo(recipient.id, key, input);
  if (lastSentAt) openings.push(messageGap.decide({ lastSentAt, zone, policy, calendar }));
  const opening = openings.reduce((a, b) => (Temporal.Instant.compare(b.at, a.at) > 0 ? b : a));
  const due = statusDue.decide({ ...input, zone, opens: opening.at });
  const latest = moveOn.decide({ due: due.at, zone, policy });
  const promise =
    period.promise && waitForPromise.decide({ ...input, zone, by: period.promise.by });
  const reasons = [...existing, anew, promise?.reason, opening.reason, due.reason, latest.reason];
  const state = checkState(key, input);
  if (state === 'withdrawn') reasons.unshift(roundSupersedes.decide(period));
  return {
    key,
    kind,
    interviewId: interview.id,
    recipientId: recipient.id,
    ...inOrder(opening.at, opening.at, due.at, latest.at),
    zone,
    channel: 'email',
    state,
    reasons: reasons.filter((reason) => reason !== undefined),
  };
}
