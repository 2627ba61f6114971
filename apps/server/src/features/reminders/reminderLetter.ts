import type { App } from '../../context.js';
import { layOut } from '../../mail/layout.js';
import type { MailLetter } from '../deliveries/carrier.js';
import { threadHeaders } from '../mailActions/threadHeaders.js';
import { unsubscribeHeaders } from '../mailActions/unsubscribeHeaders.js';
import { noticeKindFor } from './readers.js';
import { reminderNote } from './reminderNote.js';
import type { Ringing } from './ringing.js';
import { severalNote } from './severalNote.js';

/** The mail of one reminder, or of several for the same reader; that of one is part of its follow-up's thread. */
export async function reminderLetter(
  app: Pick<App, 'clock' | 'config' | 'secret'>,
  lead: Ringing,
  others: Ringing[],
): Promise<MailLetter> {
  const { reader, situation } = lead;
  const alone = others.length === 0;
  const note = alone
    ? reminderNote(app, situation, reader)
    : severalNote(app, [lead, ...others], reader);
  return {
    to: { name: reader.name, address: reader.email },
    subject: note.heading,
    ...(await layOut(note)),
    headers: {
      ...unsubscribeHeaders(app, reader.id, noticeKindFor(reader)),
      ...(alone ? threadHeaders(app, reader.id, situation.followUp.id) : {}),
    },
  };
}
