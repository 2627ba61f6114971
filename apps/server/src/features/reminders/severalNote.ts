import { Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import type { Note } from '../../mail/note.js';
import { sayTime } from '../../mail/sayTime.js';
import type { Recipient } from './readers.js';
import { draftUrl, titleOf } from './reminderNote.js';
import type { Ringing } from './ringing.js';

/** What one mail says of several follow-ups of its reader: each with its due time and its draft, the first due first. */
export function severalNote(
  { config, clock }: Pick<App, 'config' | 'clock'>,
  rings: Ringing[],
  reader: Recipient,
): Note {
  const now = clock();
  const [first, ...rest] = rings
    .map(({ situation }) => situation)
    .sort((a, b) => Temporal.Instant.compare(a.followUp.dueAt, b.followUp.dueAt))
    .map((about) => {
      const { followUp, recipient } = about;
      const due = sayTime(followUp.dueAt, reader.zone, followUp.zone);
      const isLate = Temporal.Instant.compare(now, followUp.dueAt) > 0;
      const when = isLate ? `was due ${due}; it can still be sent.` : `due ${due}.`;
      const name = `${recipient.givenName} ${recipient.familyName}`;
      return {
        name,
        line: `${titleOf(about)}: ${when}`,
        action: { label: `Open the draft to ${name}`, url: draftUrl(about, config) },
      };
    }) as [Item, ...Item[]];
  return {
    heading: `${rings.length} messages to write, the first to ${first.name}`,
    paragraphs: [first, ...rest].map(({ line }) => line),
    action: first.action,
    more: rest.map(({ action }) => action),
    small: [
      'They come together, so that you do not get more mails in a day than you want.',
      'Afterword reminds you because your coaching team plans your follow-ups here.',
    ],
  };
}

interface Item {
  name: string;
  line: string;
  action: { label: string; url: string };
}
