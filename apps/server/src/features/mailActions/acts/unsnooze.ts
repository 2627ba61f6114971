import { takeUpAgain } from '../../snoozes/takeUpAgain.js';
import type { MailAct } from '../mailAct.js';

/** Takes back that reminders were put off or ended. */
export const unsnooze: MailAct = {
  operation: 'unsnoozeFollowUp',
  title: 'Be reminded again?',
  button: 'Remind me again',
  says: () => 'You are reminded of it as planned.',
  isDone: async ({ snooze }) => (snooze ? null : 'You are reminded of it as planned already.'),
  async perform(ctx, { followUp }) {
    await takeUpAgain(ctx, followUp.id);
    return 'You are reminded of it as planned.';
  },
  alsoLater: true,
};
