import type { Logger } from 'pino';
import { v7 as uuidv7 } from 'uuid';
import { type Backend, defineJob, openQueue } from '../../../jobs/kit.js';

/** An export is to be made; the row says whose. */
export const exportJob = defineJob<{ version: 1; exportId: string }>('export');

const again = { attempts: 6, backoff: { type: 'exponential', delay: 500 } };

export interface ExportWork {
  /** Has a worker make an export. A failure is logged only: what waits is taken up again. */
  begin(exportId: string): Promise<void>;
  close(): Promise<void>;
}

export function openExportWork(backend: Backend, log: Logger): ExportWork {
  const queue = openQueue(exportJob, backend);
  queue.on('error', (err) => log.warn({ err }, 'the job queue is out of reach'));
  return {
    async begin(exportId) {
      try {
        await queue.add('make', { version: 1, exportId }, { jobId: `make-${uuidv7()}`, ...again });
      } catch (err) {
        log.warn({ err }, 'an export waits for the next look at those left');
      }
    },
    close: () => queue.close(),
  };
}
