import type { MessageKind } from '../facts.js';
import { addressee } from './addressee.js';
import { checkState } from './checkState.js';
import type { Decision } from './decision.js';
import type { FollowUp, Reason } from './followUp.js';
import { checkKey } from './followUpKey.js';
import { followUpOf } from './followUpOf.js';
import { lastMessageTo } from './lastMessageTo.js';
import type { Planning } from './planning.js';
import type { Round } from './round.js';
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
import { unansweredChecks } from './unansweredChecks.js';
import type { WaitingPeriod } from './waitingPeriods.js';

interface PeriodInput {
  round: Round;
  period: WaitingPeriod;
  /** Why a period after a reply has checks at all. */
  anew?: Reason | undefined;
  planning: Planning;
}

const firstKinds = ['status_check', 'promised_step'] as const;

/**
 * The checks of one period of waiting: a status check, or a question after a promised step in its place;
 * and, once that was sent, a second check.
 * Keys: `<kind>:<interviewId>` in the first period, `<kind>:<interviewId>:<replyId>` in the one a reply opened.
 */
export function checksOfPeriod(input: PeriodInput): FollowUp[] {
  const { round, period, planning } = input;
  const { policy, history } = planning;
  const place = planning.placeOf(round.zone);
  const keyOf = (kind: MessageKind) => checkKey(kind, round, period.keySuffix);
  const kind = firstKind(input, keyOf);
  const step = kind === 'promised_step' ? promisedStep.decide(period) : undefined;
  const limitOf = (key: string) =>
    checkLimit.decide({ unanswered: unansweredChecks({ key, round, period }, history), policy });
  const exists = (key: string) => history.sentAt.has(key) || limitOf(key) !== undefined;
  const firstKey = keyOf(kind);
  if (!exists(firstKey)) return [];
  const secondKey = keyOf('second_check');
  const firstSentAt = history.sentAt.get(firstKey);
  const isLast = firstSentAt === undefined || !exists(secondKey);
  const first = check(input, kind, firstKey, [openingOf(input)], {
    existing: [step, limitOf(firstKey)],
    last: isLast,
  });
  if (isLast) return first;
  const openings = [secondAfterSilence.decide({ firstSentAt, place, policy })];
  if (period.promise) openings.push(openingOf(input));
  const existing = [limitOf(secondKey)];
  return [...first, ...check(input, 'second_check', secondKey, openings, { existing, last: true })];
}

/** What was sent or skipped keeps its kind, though a later promise may name something else. */
function firstKind(
  { period, planning }: PeriodInput,
  keyOf: (kind: MessageKind) => string,
): 'status_check' | 'promised_step' {
  const { sentAt, skipped } = planning.history;
  for (const kind of firstKinds) {
    const key = keyOf(kind);
    if (sentAt.has(key) || skipped.has(key)) return kind;
  }
  return promisedStep.decide(period) ? 'promised_step' : 'status_check';
}

function openingOf({ round, period, planning }: PeriodInput): Decision {
  const { policy } = planning;
  const place = planning.placeOf(round.zone);
  return period.promise
    ? afterPromise.decide({ by: period.promise.by, place, policy })
    : afterSilence.decide({ period, place, policy });
}

function check(
  { round, period, planning, anew }: PeriodInput,
  kind: MessageKind,
  key: string,
  openings: Decision[],
  { existing, last }: { existing: (Reason | undefined)[]; last: boolean },
): FollowUp[] {
  const { history, correspondence, policy } = planning;
  const askedAt = history.sentAt.get(key);
  const recipient = addressee(round, history, askedAt);
  if (!recipient) return [];
  const place = planning.placeOf(round.zone);
  const asking = { key, askedAt, since: period.since };
  const lastSentAt = lastMessageTo(recipient.id, asking, correspondence);
  if (lastSentAt !== undefined) openings.push(messageGap.decide({ lastSentAt, place, policy }));
  const opens = openings.reduce((a, b) => (b.at > a.at ? b : a));
  const due = statusDue.decide({ period, opens: opens.at, place, policy });
  const state = checkState(key, history, period);
  const over = state === 'withdrawn' ? roundSupersedes.decide(period) : undefined;
  const promise = period.promise && waitForPromise.decide({ by: period.promise.by, place });
  const silent = last && state === 'sent' && !period.ended && askedAt !== undefined;
  const latest = moveOn.decide({
    check: silent ? { sentAt: askedAt } : { dueAt: due.at },
    place,
    policy,
  });
  const exists = [over, ...existing, anew, promise?.reason];
  const moments = { opens, due, latest, moveOnAt: silent ? latest.at : undefined };
  return [
    followUpOf(
      { key, kind, round, recipientId: recipient.id, ...moments, state, exists },
      planning,
    ),
  ];
}
