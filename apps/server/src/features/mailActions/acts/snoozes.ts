import { nextMorning } from '@afterword/engine';
import { html } from '../../../html/markup.js';
import type { MailAct } from '../mailAct.js';
import { fieldValue, readUntil } from '../readUntil.js';
import type { Subject } from '../subject.js';
import { againAt, snooze } from './snooze.js';

const hourLater = ({ now }: Subject) => now.add({ hours: 1 });
const tomorrow = ({ now, viewer, quiet }: Subject) =>
  nextMorning(now, { zone: viewer.zone, quiet });
const othersToo = 'Whoever else is reminded of it is reminded as before.';

/** The ways of putting off a reminder that a mail offers. */
export const snoozes = {
  hour: snooze({
    name: 'hour',
    label: 'Snooze 1 hour',
    untilOf: hourLater,
    says: (subject) => `${againAt(subject, hourLater(subject))} ${othersToo}`,
  }),
  morning: snooze({
    name: 'morning',
    label: 'Snooze until tomorrow',
    untilOf: tomorrow,
    says: (subject) => `${againAt(subject, tomorrow(subject))} ${othersToo}`,
  }),
  later: snooze({
    name: 'later',
    label: 'Choose when',
    untilOf: ({ viewer }, form) => readUntil(form.get('until') ?? '', viewer.zone),
    says: () =>
      `You are reminded of it again at the time you choose, or when quiet hours around it end. ${othersToo}`,
    fields: (subject, form) => {
      const { viewer, now } = subject;
      const value = form.get('until') ?? fieldValue(tomorrow(subject), viewer.zone);
      return html`<label for="until">Until, your time (${viewer.zone.replaceAll('_', ' ')})</label>
<input type="datetime-local" id="until" name="until" required value="${value}" min="${fieldValue(now, viewer.zone)}" aria-describedby="problem">`;
    },
  }),
} satisfies Record<string, MailAct>;
