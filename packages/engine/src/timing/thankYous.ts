import type { InterviewFact } from '../facts.js';
import type { FollowUp, FollowUpState, Reason } from './followUp.js';
import { thankYouKey } from './followUpKey.js';
import { inOrder } from './inOrder.js';
import type { Planning } from './planning.js';
import { because } from './rule.js';
import { latestThanks } from './rules/latestThanks.js';
import { notBefore } from './rules/notBefore.js';
import { onePerInterviewer } from './rules/onePerInterviewer.js';
import { sendSlot } from './rules/sendSlot.js';
import { withinADay } from './rules/withinADay.js';

/** The thank-yous of one interview; key `thank_you:<interviewId>:<personId>`. */
export function thankYous(interview: InterviewFact, planning: Planning): FollowUp[] {
  const { policy, calendar, history } = planning;
  const { end, zone } = interview;
  const opens = notBefore.decide({ end, policy });
  const due = withinADay.decide({ end, policy });
  const slot = sendSlot.decide({ opens: opens.at, due: due.at, zone, policy, calendar });
  const latest = latestThanks.decide({ end, policy });
  const moments = inOrder(opens.at, slot.at, due.at, latest.at);
  const cancelled = interview.state === 'cancelled';
  const exists = because(
    onePerInterviewer,
    'exists',
    cancelled ? 'the interview was cancelled' : 'every interviewer gets a thank-you',
  );
  const reasons: Reason[] = [exists, opens.reason, slot.reason, due.reason, latest.reason];

  return onePerInterviewer.decide(interview).map((person) => {
    const key = thankYouKey(interview, person);
    let state: FollowUpState = cancelled ? 'withdrawn' : 'planned';
    if (history.skipped.has(key)) state = 'skipped';
    if (history.sentAt.has(key)) state = 'sent';
    return {
      key,
      kind: 'thank_you',
      interviewId: interview.id,
      recipientId: person.id,
      ...moments,
      zone,
      channel: 'email',
      state,
      reasons,
    };
  });
}
