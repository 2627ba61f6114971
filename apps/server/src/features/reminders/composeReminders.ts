import { afterQuietHours, type Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import type { Delivery } from '../deliveries/delivery.entity.js';
import { type Settled, settleAll } from '../deliveries/endings.js';
import type { Answer } from '../deliveries/letter.js';
import { note } from '../notices/note.js';
import { judgeReminders } from './judgeReminders.js';
import { mergedInto } from './mergedInto.js';
import { noticeKindFor } from './readers.js';
import { reminderLetter } from './reminderLetter.js';
import type { Ringing } from './ringing.js';
import { shareTheDay } from './shareTheDay.js';

/**
 * Asks the engine again about reminders whose time has come, puts those that are still of use into the inboxes, and
 * writes their mails: one each, or one for several of a reader who would otherwise get too many that day.
 */
export async function composeReminders(
  app: App,
  tx: Tx,
  claimed: Delivery[],
): Promise<Map<string, Answer>> {
  const merged = await mergedInto(tx, claimed);
  const { answers, rings } = await judgeReminders(app, tx, [...claimed, ...merged]);
  await note(app, tx, rings.map(asNotice));
  const mailed = rings.filter(
    ({ reader }) => reader.preferences.channels[noticeKindFor(reader)].mail,
  );
  for (const { delivery } of rings) answers.set(delivery.id, 'noted');
  const now = app.clock();
  const quietAt = (at: Temporal.Instant, { reader }: Ringing) =>
    !afterQuietHours(at, reader).equals(at);
  // A worker that comes late, or tries again, may come at night.
  const isQuiet = (ring: Ringing) => quietAt(now, ring) && !quietAt(ring.delivery.dueAt, ring);
  for (const { delivery, reader } of mailed.filter(isQuiet))
    answers.set(delivery.id, { waitsUntil: afterQuietHours(now, reader) });
  const awake = mailed.filter((ring) => !isQuiet(ring));
  for (const share of await shareTheDay(app, tx, awake)) {
    if ('waitsUntil' in share) {
      const { waitsUntil } = share;
      for (const { delivery } of share.rings) answers.set(delivery.id, { waitsUntil });
      continue;
    }
    for (const [delivery, answer] of await written(app, share.rings, merged))
      answers.set(delivery.id, answer);
  }
  await settleAll(app, tx, settledOf(merged, answers));
  return answers;
}

const asNotice = ({ delivery, reader, situation }: Ringing) => ({
  ...{ userId: reader.id, kind: noticeKindFor(reader), delivery },
  followUpId: situation.followUp.id,
});

/** What becomes of those merged before; one that cannot be read now stays with its mail. */
const settledOf = (merged: Delivery[], answers: Map<string, Answer>) =>
  merged
    .filter(({ id }) => !(answers.get(id) instanceof Error))
    .map((delivery): [Delivery, Settled] => [delivery, answers.get(delivery.id) as Settled]);

/**
 * One mail for these rings, whose lead is one that is claimed: what was merged before and finds none rings by itself, at
 * once. When one of several cannot be written, the others have a mail each.
 */
async function written(
  app: App,
  rings: Ringing[],
  merged: Delivery[],
): Promise<[Delivery, Answer][]> {
  const lead = rings.find(({ delivery }) => !merged.includes(delivery));
  if (!lead) return rings.map(({ delivery }) => [delivery, { waitsUntil: app.clock() }]);
  const others = rings.filter((ring) => ring !== lead);
  try {
    const letter = await reminderLetter(app, lead, others);
    const mergedInto = lead.delivery.id;
    return [
      [lead.delivery, letter],
      ...others.map(({ delivery }): [Delivery, Answer] => [delivery, { mergedInto }]),
    ];
  } catch (error) {
    if (others.length === 0) return [[lead.delivery, error as Error]];
    const each = await Promise.all(rings.map((ring) => written(app, [ring], merged)));
    return each.flat();
  }
}
