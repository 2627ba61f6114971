import { sayTime } from '../../../mail/sayTime.js';
import type { Subject } from '../subject.js';
import { donePage } from './actPages.js';

/** For a follow-up that is not to be done any more; null while it is. */
export function settledPage(subject: Subject): string | null {
  const { followUp, viewer } = subject;
  const { state, sentAt, zone } = followUp;
  switch (state) {
    case 'planned':
      return null;
    case 'sent':
    case 'answered': {
      const when = sentAt ? ` ${sayTime(sentAt, viewer.zone, zone)}` : '';
      return donePage(
        'This is sent already',
        `It was sent${when}. There is nothing left to do.`,
        subject,
      );
    }
    case 'skipped':
      return donePage(
        'This was left out',
        'Somebody left it out. There is nothing left to do.',
        subject,
      );
    case 'withdrawn':
      return donePage(
        'This is not needed any more',
        'Something that happened since has made it needless. There is nothing left to do.',
        subject,
      );
  }
}
