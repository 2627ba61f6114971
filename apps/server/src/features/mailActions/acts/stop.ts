import { putOff } from '../../snoozes/putOff.js';
import type { MailAct } from '../mailAct.js';

/** No more reminders of this one follow-up. */
export const stop: MailAct = {
  label: 'Stop reminding me of this',
  operation: 'muteFollowUp',
  title: 'Stop reminding you of this?',
  button: 'Stop reminding me',
  says: () =>
    'You are not reminded of this one again. It stays in your plan, and whoever else is reminded of it is reminded as before.',
  isDone: async ({ snooze }) =>
    snooze && !snooze.until ? 'You are not reminded of this any more already.' : null,
  async perform(ctx, { followUp }) {
    await putOff(ctx, followUp.id, null);
    return 'You are not reminded of this again.';
  },
  undo: 'unsnooze',
};
