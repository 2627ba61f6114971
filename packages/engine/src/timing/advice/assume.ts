import type { Policy } from '../../policy/policy.js';
import { sayCount } from '../sayTime.js';
import type { FullSituation, Situation } from './situation.js';

/** Fills in what a situation leaves out with what is most likely, and says what that was, in half sentences. */
export function assume(
  situation: Situation,
  policy: Policy,
): { full: FullSituation; assumed: string[] } {
  const assumed: string[] = [];
  const or = <Value>(known: Value | undefined, guess: Value, words: string): Value => {
    if (known !== undefined) return known;
    assumed.push(words);
    return guess;
  };
  const checksSent = or(situation.checksSent, 0, 'nobody was asked for news yet');
  const promiseInDays = promiseOf(situation, policy, assumed);
  const passed = promiseInDays !== undefined && promiseInDays < 0;
  const daysSinceLastCheck = checksSent === 0 ? 0 : lastCheck(situation, policy, checksSent, or);

  const silence = policy.status.afterSilenceDays;
  let days = situation.thankYouSent === true ? 1 : 0;
  if (passed) days = silence - promiseInDays;
  if (checksSent > 0) days = Math.max(days, daysSinceLastCheck + checksSent * silence);
  const word = situation.daysSinceTheirLastWord;
  if (word !== undefined || situation.outcome) days = Math.max(days, (word ?? 0) + silence);
  const ago = days === 0 ? 'today' : `${sayCount(days, 'day')} ago`;
  const daysSinceInterview = or(situation.daysSinceInterview, days, `the interview was ${ago}`);

  const late = daysSinceInterview * 24 > policy.thankYou.latestHours;
  const thanked = late || passed || checksSent > 0;
  const thanks = thanked ? 'the thank-you was sent' : 'no thank-you was sent yet';
  const { outcome } = situation;
  return {
    assumed,
    full: {
      daysSinceInterview,
      thankYouSent: or(situation.thankYouSent, thanked, thanks),
      promiseInDays,
      promised: situation.promised ?? 'answer',
      daysSinceTheirLastWord: word,
      checksSent,
      daysSinceLastCheck,
      outcome: outcome && { daysAgo: 0, answered: false, ...outcome },
    },
  };
}

function promiseOf({ promise }: Situation, policy: Policy, assumed: string[]): number | undefined {
  if (typeof promise === 'object') return promise.inDays;
  if (promise === undefined) assumed.push('they named no day');
  const grace = policy.status.afterPromiseDays;
  if (promise === 'passed') {
    assumed.push(`the promised day passed more than ${sayCount(grace, 'day')} ago`);
    return -grace - 1;
  }
  if (promise !== 'pending') return undefined;
  assumed.push('the promised day is a week ahead');
  return 7;
}

function lastCheck(
  { daysSinceLastCheck }: Situation,
  policy: Policy,
  checksSent: number,
  or: (known: number | undefined, guess: number, words: string) => number,
): number {
  const last = checksSent >= policy.limit.checks;
  const days = last ? policy.moveOn.afterSilenceDays : policy.second.afterSilenceDays;
  return or(daysSinceLastCheck, days, `the last question was ${sayCount(days, 'day')} ago`);
}
