import { consensus, judgeMoment, type MomentFinding, Temporal, weekdays } from '@afterword/engine';
import type { ComposerFragment } from '../../generated/graphql.js';
import { engineKind } from './messageInput.js';

/**
 * What the window and the recipient's hours say about sending now. Promises and earlier messages are not
 * known here; the server judges those when the message is sent.
 */
export function judgeNow(followUp: ComposerFragment, now: Temporal.Instant): MomentFinding[] {
  const { id, opensAt, suggestedAt, dueAt, latestAt, zone, recipient } = followUp;
  const instant = Temporal.Instant.from;
  return judgeMoment(
    {
      key: id,
      kind: engineKind(followUp.kind),
      interviewId: followUp.interview.id,
      recipientId: recipient?.id ?? '',
      opensAt: instant(opensAt),
      suggestedAt: instant(suggestedAt),
      dueAt: instant(dueAt),
      latestAt: instant(latestAt),
      zone,
      channel: 'email',
      state: 'planned',
      reasons: [],
    },
    { applicationId: followUp.application.id, interviews: [], events: [] },
    consensus,
    weekdays,
    now,
  );
}
