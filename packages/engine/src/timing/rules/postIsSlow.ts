import { dayAt } from '../../localTime/wallTime.js';
import type { EpochMs } from '../../localTime/zoneClock.js';
import { consensus } from '../../policy/consensus.js';
import type { Policy } from '../../policy/policy.js';
import type { Reason } from '../followUp.js';
import type { Place } from '../place.js';
import { because, type Rule } from '../rule.js';
import { sayCount, sayDayNumber } from '../sayTime.js';
import { addWorkingDays } from '../workingTime.js';
import { berlin, berlinTime } from './berlin.js';

interface PostInput {
  suggested: EpochMs;
  place: Place;
  policy: Policy;
}

/** A card takes days: it may go beside an e-mail, never in its place. */
export const postIsSlow: Rule<PostInput, Reason | undefined> = {
  id: 'channel/post-is-slow',
  title: 'A handwritten note goes beside an e-mail only, for post is slow',
  evidence: [
    {
      source: 'CareerBuilder survey: 89 % accept a thank-you by e-mail',
      year: 2011,
      strength: 'weak',
    },
  ],
  numbers: ['post.mailWorkingDays'],
  says: ({ post }) =>
    post.offered
      ? `A handwritten note is offered beside an e-mail only: it is ${sayCount(post.mailWorkingDays, 'working day')} on its way.`
      : 'A handwritten note is not offered: it is too long on its way.',
  decide: ({ suggested, place, policy }) => {
    if (!policy.post.offered) return undefined;
    const days = policy.post.mailWorkingDays;
    const arrives = sayDayNumber(dayAt(addWorkingDays(suggested, days, place), place.clock));
    const text = `a handwritten note may go beside the e-mail: posted then, it arrives about ${arrives}, ${sayCount(days, 'working day')} later`;
    return because(postIsSlow, 'channel', text);
  },
  examples: [
    {
      given: 'The thank-you leaves on Wednesday 25 November.',
      then: 'a handwritten note may go beside the e-mail: posted then, it arrives about Monday 30 November, 3 working days later',
      gives: () => {
        const suggested = berlinTime('2026-11-25T09:00');
        const reason = postIsSlow.decide({ suggested, place: berlin(), policy: consensus });
        return reason?.text ?? 'nothing';
      },
    },
  ],
};
