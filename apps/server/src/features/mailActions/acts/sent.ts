import { sayTime } from '../../../mail/sayTime.js';
import { markSent } from '../../follow-ups/markSent.js';
import type { MailAct } from '../mailAct.js';

/** It was written elsewhere. */
export const sent: MailAct = {
  label: 'Mark as sent',
  operation: 'markSent',
  title: 'Mark as sent?',
  button: 'Mark as sent',
  says: ({ now, viewer, followUp }) =>
    `It is recorded as sent now, ${sayTime(now, viewer.zone, followUp.zone)}, and you are not reminded of it again. This cannot be undone here.`,
  // One that has been sent is no longer planned, which its page says.
  isDone: async () => null,
  async perform(ctx, { followUp, viewer }) {
    const { sentAt } = await markSent(ctx, followUp.id, null);
    return `Recorded as sent ${sayTime(sentAt ?? ctx.app.clock(), viewer.zone, followUp.zone)}.`;
  },
};
