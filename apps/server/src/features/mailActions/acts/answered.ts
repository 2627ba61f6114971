import { sayTime } from '../../../mail/sayTime.js';
import { recordReply } from '../../applications/recordReply.js';
import type { MailAct } from '../mailAct.js';
import { repliedSince } from '../repliedSince.js';

/** They wrote back, whoever it was: it ends the silence of the whole application. */
export const answered: MailAct = {
  label: 'They answered',
  operation: 'recordReply',
  title: 'Have they answered?',
  button: 'They answered',
  says: ({ application }) =>
    `An answer from ${application.company} is put down for today, and what is still to be written is planned from it. If they named a day or a next round, add that in the app. This cannot be undone here.`,
  async isDone({ application, issuedAt, viewer, followUp }, tx) {
    const reply = await repliedSince(tx, application.id, issuedAt);
    return (
      reply && `An answer is put down already: ${sayTime(reply.at, viewer.zone, followUp.zone)}.`
    );
  },
  async perform(ctx, { application }) {
    await recordReply(ctx, { applicationId: application.id });
    return `The answer from ${application.company} is put down.`;
  },
  alsoLater: true,
};
