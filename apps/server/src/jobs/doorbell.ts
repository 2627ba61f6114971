import type { Temporal } from '@afterword/engine';
import type { Logger } from 'pino';
import { type Backend, defineJob, openQueue } from './kit.js';

/** Rings when something is due. It names no delivery: whoever hears it looks at the table. */
export const ring = defineJob<{ version: 1 }>('doorbell');

/** Bells further away than this are rung by the reconciler once they come nearer. */
export const horizonMs = 60 * 60 * 1000;

export interface Doorbell {
  /**
   * Has the bell rung in the second after `at`; many things due in one second share one bell. A
   * failure is logged only, since the reconciler rings what nobody heard.
   */
  ring(at: Temporal.Instant): Promise<void>;
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
      const second = Math.ceil(Math.max(at.epochMilliseconds, now) / 1000);
      if (second * 1000 - now > horizonMs) return;
      try {
        await queue.add(
          'ring',
          { version: 1 },
          { jobId: `ring-${second}`, delay: Math.max(0, second * 1000 - now) },
        );
      } catch (err) {
        log.warn({ err }, 'the bell could not be rung; the reconciler will');
      }
    },
    close: () => queue.close(),
  };
}
