import { afterQuietHours, type Temporal } from '@afterword/engine';
import { sayTime } from '../../../mail/sayTime.js';
import { isInForce } from '../../snoozes/isInForce.js';
import { putOff } from '../../snoozes/putOff.js';
import type { MailAct } from '../mailAct.js';
import type { Subject } from '../subject.js';

interface Words extends Pick<MailAct, 'label' | 'says' | 'fields'> {
  name: string;
  /** Until when, at the moment of the click, or as it was filled in. */
  untilOf: (subject: Subject, form: URLSearchParams) => Temporal.Instant;
}

/** Reminders of one follow-up wait until an instant, for one reader. */
export function snooze({ name, untilOf, ...words }: Words): MailAct {
  const operation = `snoozeFollowUp ${name}`;
  return {
    ...words,
    operation,
    title: 'Put off this reminder?',
    button: 'Put it off',
    async isDone(subject, _, form) {
      const { snooze, now } = subject;
      const asked = form.get('until');
      if (!snooze?.until || snooze.act !== operation || !isInForce(snooze, now)) return null;
      if (asked !== null && !untilOf(subject, form).equals(snooze.until)) return null;
      return `It is put off already, until ${say(subject, snooze.until)}.`;
    },
    async perform(ctx, subject, form) {
      const until = untilOf(subject, form);
      await putOff(ctx, subject.followUp.id, until);
      return againAt(subject, until);
    },
    undo: 'unsnooze',
  };
}

/** When a reader is reminded again who is not to be before an instant. */
export function againAt(subject: Subject, until: Temporal.Instant): string {
  const { viewer, quiet } = subject;
  const at = afterQuietHours(until, { zone: viewer.zone, quiet });
  return `You are reminded of it again ${say(subject, at)}.`;
}

/** An instant for the reader, with the other side's clock beside it. */
const say = ({ viewer, followUp }: Subject, at: Temporal.Instant): string =>
  sayTime(at, viewer.zone, followUp.zone);
