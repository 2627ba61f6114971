import { Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import { enterAsWorker, inTransaction } from '../../db/transaction.js';
import { type Planned, scheduleDeliveries } from '../deliveries/schedule.js';
import { type Coach, coachesAfter } from './coaches.js';
import { nextDigest } from './nextDigest.js';

const atOnce = 500;
/** Digests are written so far ahead; looked for every `everyMs`. */
const ahead = { hours: 1 };
const everyMs = 10 * 60_000;
/** A digest that could not leave by then is of no use. */
const useful = { hours: 6 };

/** Writes the digests that are due within the hour, for everybody who coaches; each once for a team and day. */
export async function planDigests(app: App, stopping = () => false): Promise<void> {
  let last: string | undefined;
  do {
    last = await inTransaction(app.db.worker, enterAsWorker('planDigests'), async (tx) => {
      const coaches = await coachesAfter(tx.manager, last, atOnce);
      await scheduleDeliveries(
        app,
        tx,
        coaches.flatMap((coach) => digestOf(coach, app.clock())),
      );
      return coaches.length === atOnce ? coaches.at(-1)?.membershipId : undefined;
    });
  } while (last && !stopping());
}

function digestOf({ teamId, userId, zone, preferences }: Coach, now: Temporal.Instant): Planned[] {
  const due = nextDigest(now, { zone, hour: preferences.digestHour });
  const dueAt = due.toInstant();
  if (Temporal.Instant.compare(dueAt, now.add(ahead)) > 0) return [];
  return [
    {
      ...{ teamId, candidateId: null, kind: 'digest', subjectId: teamId, dueAt },
      nudge: `${due.toPlainDate()} ${userId}`,
      until: dueAt.add(useful),
    },
  ];
}

/** Plans digests at once and every ten minutes. */
export function startDigests(app: App) {
  let stopping = false;
  const look = () =>
    planDigests(app, () => stopping).catch((err) =>
      app.log.warn({ err }, 'digests could not be planned; again in ten minutes'),
    );
  let running = look();
  const timer = setInterval(() => {
    running = look();
  }, everyMs);
  return {
    async stop() {
      stopping = true;
      clearInterval(timer);
      await running;
    },
  };
}
