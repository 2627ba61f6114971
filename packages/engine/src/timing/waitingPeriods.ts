import { Temporal } from 'temporal-polyfill';
import type { InterviewFact, Zone } from '../facts.js';
import type { History } from './history.js';

/**
 * A stretch of waiting for their word after an interview. The first begins when the interview ends,
 * each further one with a reply. A period is known by the word that opened it, so that a fact which is
 * put down late renames nothing.
 */
export interface WaitingPeriod {
  /** Their last word before the silence. */
  since: Temporal.Instant;
  /** Ends the keys of this period's checks: nothing for the first, `:<replyId>` for the others. */
  keySuffix: string;
  /** The last promise made in this period that their last word had not overtaken. */
  promise?: { by: Temporal.PlainDate; what: 'answer' | 'next_step' };
  ended?: { by: 'reply' | 'round' | 'cancellation'; text: string };
}

export function waitingPeriods(interview: InterviewFact, history: History): WaitingPeriod[] {
  const end = endOfWaiting(interview, history);
  const replies = history.replies.filter(
    (reply) => isAfter(reply.at, interview.end) && (!end.at || isAfter(end.at, reply.at)),
  );
  const periods: WaitingPeriod[] = [{ since: interview.end, keySuffix: '' }];
  for (const reply of replies) {
    (periods.at(-1) as WaitingPeriod).ended = { by: 'reply', text: 'they wrote in the meantime' };
    periods.push({ since: reply.at, keySuffix: `:${reply.id}` });
  }
  const last = periods.at(-1) as WaitingPeriod;
  if (end.ended) last.ended = end.ended;
  for (const promise of history.promises) {
    if (promise.interviewId !== interview.id) continue;
    // What was promised at the interview is often put down before its end: it is the first period's.
    const period = periods.findLast((each) => !isAfter(each.since, promise.at)) ?? periods[0];
    if (!period || wasOver(promise.by, period.since, interview.zone)) continue;
    period.promise = { by: promise.by, what: promise.what };
  }
  return periods;
}

/** When and why waiting on this round is over for good. */
function endOfWaiting(
  interview: InterviewFact,
  history: History,
): { at?: Temporal.Instant; ended?: WaitingPeriod['ended'] } {
  if (interview.state === 'cancelled') {
    return { ended: { by: 'cancellation', text: 'the interview was cancelled' } };
  }
  const index = history.interviews.indexOf(interview);
  const later = history.interviews.slice(index + 1).filter((each) => each.state === 'scheduled');
  const next = later.reduce<InterviewFact | undefined>(
    (first, each) => (first && !isAfter(first.recordedAt, each.recordedAt) ? first : each),
    undefined,
  );
  if (!next) return {};
  const text = `round ${next.round} was scheduled`;
  return { at: next.recordedAt, ended: { by: 'round', text } };
}

/** A day that had passed before their last word promises nothing any more. */
function wasOver(by: Temporal.PlainDate, word: Temporal.Instant, zone: Zone): boolean {
  return Temporal.PlainDate.compare(by, word.toZonedDateTimeISO(zone).toPlainDate()) < 0;
}

function isAfter(a: Temporal.Instant, b: Temporal.Instant): boolean {
  return Temporal.Instant.compare(a, b) > 0;
}
