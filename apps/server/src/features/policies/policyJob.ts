import type { Logger } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { type Backend, defineJob, openQueue } from '../../jobs/kit.js';

/** A change of policy has work to be done; the row says what. */
export const policyJob = defineJob<{ version: 1; changeId: string }>('policy-change');

/** A step that a passing fault undid, a deadlock for one, is tried again before the change counts as left. */
const again = { attempts: 6, backoff: { type: 'exponential', delay: 250 } };

export interface PolicyWork {
  /** Has a worker take up a change. A failure is logged only: stale changes are taken up again. */
  begin(changeId: string): Promise<void>;
  close(): Promise<void>;
}

export function openPolicyWork(backend: Backend, log: Logger): PolicyWork {
  const queue = openQueue(policyJob, backend);
  queue.on('error', (err) => log.warn({ err }, 'the job queue is out of reach'));
  return {
    async begin(changeId) {
      try {
        // An id of our own: BullMQ would make a sequence for its own, which the runtime role may not.
        await queue.add('work', { version: 1, changeId }, { jobId: `work-${uuidv7()}`, ...again });
      } catch (err) {
        log.warn({ err }, 'a change of policy waits for the next look at stale ones');
      }
    },
    close: () => queue.close(),
  };
}
