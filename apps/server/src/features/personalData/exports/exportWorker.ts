import type { App } from '../../../context.js';
import { type Backend, openWorker } from '../../../jobs/kit.js';
import { exportJob } from './exportJob.js';
import { makeExport } from './makeExport.js';
import { sweepExports } from './sweepExports.js';

const lookEveryMs = 30_000;

/** Makes exports; every 30 s it takes up those left lying, and erases those whose days are over. */
export function startExportWorker(app: App, backend: Backend) {
  const make = ({ exportId }: { exportId: string }) => makeExport(app, exportId);
  const worker = openWorker(exportJob, backend, make, 1);
  worker.on('error', (err) => app.log.warn({ err }, 'the job worker has trouble'));
  worker.on('failed', (_, err) => app.log.error({ err }, 'an export was not made; tried again'));
  const look = () => takeUpLeft(app).then(() => sweepExports(app));
  const timer = setInterval(
    () => look().catch((err) => app.log.warn({ err }, 'looking after exports failed')),
    lookEveryMs,
  );
  return {
    async stop() {
      clearInterval(timer);
      await worker.close();
    },
  };
}

/** Begins again what no worker has touched for a minute. */
export async function takeUpLeft({ db, exportWork }: App): Promise<void> {
  const left: { id: string }[] = await db.worker.query(
    `select id from export where state in ('requested', 'running')
       and worked_at < clock_timestamp() - interval '1 minute' limit 100`,
  );
  for (const { id } of left) await exportWork.begin(id);
}
