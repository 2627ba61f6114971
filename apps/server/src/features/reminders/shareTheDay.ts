import { atMost, nextMorning, Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { type Day, daysOf } from './daysOf.js';
import type { Ringing } from './ringing.js';

/** Reminders that leave in one mail now, or ring again later. */
export type Share = { rings: Ringing[] } | { rings: Ringing[]; waitsUntil: Temporal.Instant };

/**
 * Keeps candidates from getting more mails in a day than they want. While there is room each reminder has its own; on
 * a fuller day neighbours wait for the later one and come together with it; a full day leaves them to the next
 * morning. None waits until it is of no use: then it leaves at once, with whatever else rings. Holds, until the
 * transaction ends, everything else that is shared out for the same people.
 */
export async function shareTheDay(app: App, tx: Tx, rings: Ringing[]): Promise<Share[]> {
  const now = app.clock();
  const alone = rings.filter(({ reader }) => reader.role === 'coach');
  const forCandidates = rings.filter(({ reader }) => reader.role !== 'coach');
  const leaving = new Map<string, number>();
  const shares: Share[] = alone.map((ring) => ({ rings: [ring] }));
  for (const day of await daysOf(tx, forCandidates, now)) {
    // Somebody in two teams has one day.
    const before = leaving.get(day.userId) ?? 0;
    const own = shareOut({ ...day, sent: day.sent + before }, now);
    leaving.set(day.userId, before + own.filter((share) => !('waitsUntil' in share)).length);
    shares.push(...own);
  }
  return shares;
}

function shareOut({ rings, sent, later }: Day, now: Temporal.Instant): Share[] {
  const [{ reader, situation }] = rings as [Ringing, ...Ringing[]];
  const most = reader.preferences.remindersPerDay ?? situation.policy.reminders.perDay;
  if (sent >= most) return [leaveOrWait(rings, nextMorning(now, reader))];
  const today: Today[] = [
    ...rings.map((ring) => ({ ring, at: now, until: ring.reminder.until })),
    ...later,
  ];
  return atMost(most - sent, today).flatMap((group) => {
    const members = group.rings.flatMap(({ ring }) => ring ?? []);
    if (members.length === 0) return [];
    return group.at.equals(now) ? [{ rings: members }] : [leaveOrWait(members, group.at)];
  });
}

type Today = Day['later'][number] & { ring?: Ringing };

const leaveOrWait = (rings: Ringing[], until: Temporal.Instant): Share =>
  rings.every(({ reminder }) => Temporal.Instant.compare(reminder.until, until) >= 0)
    ? { rings, waitsUntil: until }
    : { rings };
