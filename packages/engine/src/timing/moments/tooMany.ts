import { checkLimit } from '../rules/checkLimit.js';
import { sayCount } from '../sayTime.js';
import { unansweredChecks } from '../unansweredChecks.js';
import { blocks, type Moment, type MomentFinding } from './momentFinding.js';

/** A further check when as many as the policy allows went unanswered since their last word. */
export function tooMany({ act, period, planning }: Moment): MomentFinding | undefined {
  const { history, policy } = planning;
  const round = history.rounds.find(({ id }) => id === act.interviewId);
  if (!period || !round) return undefined;
  const unanswered = unansweredChecks({ key: act.key, round, period }, history);
  if (checkLimit.decide({ unanswered, policy })) return undefined;
  const count = sayCount(unanswered, 'check');
  return blocks('too-many', `${count} went unanswered already: it is time to move on.`);
}
