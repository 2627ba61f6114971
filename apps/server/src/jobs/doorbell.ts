import type { Temporal } from '@afterword/engine';
import type { Logger } from 'pino';
import { type Backend, defineJob, openQueue } from './kit.js';

/** Rings when something is due. It names no delivery: whoever hears it looks at the table. */
export const ring = defineJob<{ version: 1 }>('doorbell');

/** Bells further away than this are rung by the reconciler once they come nearer. */
const horizonMs = 60 * 60 * 1000;

/** What becomes due at once shares a bell for so long. */
const slotMs = 100;

export interface Doorbell {
  /**
   * Has the bell rung for what is due `at`: at the beginning of its second, whose rest a worker then attends to, or at
   * once when that second has begun. Many things due in one second share one bell. A failure is logged only, since
   * workers look for themselves.
   */
  ring(at: Temporal.Instant): Promise<void>;
  /** How many bells wait to be rung or heard. */
  waiting(): Promise<number>;
  close(): Promise<void>;
}

export function openDoorbell(
  backend: Backend,
  clock: () => Temporal.Instant,
  log: Logger,
): Doorbell {
  const queue = openQueue(ring, backend);
  queue.on('error', (err) => log.warn({ err }, 'the job queue is out of reach'));
  return {
    async ring(at) {
      const now = clock().epochMilliseconds;
      const second = Math.floor(at.epochMilliseconds / 1_000) * 1_000;
      // The bell of a second that has begun may be ringing its last: what comes now has another.
      const moment = second > now ? second : Math.ceil(now / slotMs) * slotMs;
      if (moment - now > horizonMs) return;
      try {
        await queue.add('ring', { version: 1 }, { jobId: `ring-${moment}`, delay: moment - now });
      } catch (err) {
        log.warn({ err }, 'the bell could not be rung; the reconciler will');
      }
    },
    waiting: () => queue.getJobCountByTypes('wait', 'delayed', 'active'),
    close: () => queue.close(),
  };
}
