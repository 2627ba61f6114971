import type { DayNumber } from '../localTime/calendarDay.js';
import { dayAt } from '../localTime/wallTime.js';
import { type EpochMs, zoneClock } from '../localTime/zoneClock.js';
import type { History } from './history.js';
import { outcomeOf, sayOutcome } from './outcomeOf.js';
import type { Round } from './round.js';

/**
 * A stretch of waiting for their word after an interview. The first begins when the interview ends,
 * each further one with a reply. A period is known by the word that opened it, so that a fact which is
 * put down late renames nothing.
 */
export interface WaitingPeriod {
  /** Their last word before the silence. */
  since: EpochMs;
  /** Ends the keys of this period's checks: nothing for the first, `:<replyId>` for the others. */
  keySuffix: string;
  /** The last promise made in this period that their last word had not overtaken. */
  promise?: { by: DayNumber; what: 'answer' | 'next_step' };
  /** When and why it ended; a cancellation ends it from the start. */
  ended?: { by: 'reply' | 'round' | 'cancellation' | 'outcome'; at: EpochMs; text: string };
}

type End = NonNullable<WaitingPeriod['ended']>;

export function waitingPeriods(round: Round, history: History): WaitingPeriod[] {
  const end = endOfWaiting(round, history);
  const until = !end || end.by === 'cancellation' ? Number.POSITIVE_INFINITY : end.at;
  const periods: WaitingPeriod[] = [{ since: round.end, keySuffix: '' }];
  for (const { id, at } of history.replies) {
    if (at <= round.end || at >= until) continue;
    const ended: End = { by: 'reply', at, text: 'they wrote in the meantime' };
    (periods.at(-1) as WaitingPeriod).ended = ended;
    periods.push({ since: at, keySuffix: `:${id}` });
  }
  if (end) (periods.at(-1) as WaitingPeriod).ended = end;
  keepPromises(round, history, periods);
  return periods;
}

/** Gives each period the last promise made in it. Both lists are by time. */
function keepPromises(round: Round, history: History, periods: WaitingPeriod[]): void {
  const clock = zoneClock(round.zone);
  let index = 0;
  for (const { interviewId, at, by, what } of history.promises) {
    if (interviewId !== round.id) continue;
    // What was promised at the interview is often put down before its end: it is the first period's.
    while ((periods[index + 1]?.since ?? Number.POSITIVE_INFINITY) <= at) index++;
    const period = periods[index] as WaitingPeriod;
    // A day that had passed before their last word promises nothing any more.
    if (by >= dayAt(period.since, clock)) period.promise = { by, what };
  }
}

/** When and why waiting on this round is over for good. */
function endOfWaiting(round: Round, history: History): End | undefined {
  if (round.cancelled) {
    return { by: 'cancellation', at: round.recordedAt, text: 'the interview was cancelled' };
  }
  let next: Round | undefined;
  for (let index = history.rounds.indexOf(round) + 1; index < history.rounds.length; index++) {
    const later = history.rounds[index] as Round;
    if (!later.cancelled && (!next || later.recordedAt < next.recordedAt)) next = later;
  }
  const outcome = outcomeOf(round, history);
  if (outcome && !(next && next.recordedAt < outcome.at)) {
    return { by: 'outcome', at: outcome.at, text: sayOutcome(outcome) };
  }
  if (!next) return undefined;
  return { by: 'round', at: next.recordedAt, text: `round ${next.number} was scheduled` };
}
