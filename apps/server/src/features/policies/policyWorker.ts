import type { App } from '../../context.js';
import { type Backend, openWorker } from '../../jobs/kit.js';
import { policyJob } from './policyJob.js';
import { workThrough } from './workThrough.js';

const lookEveryMs = 30_000;

/** Works through changes of policy, and every 30 s takes up those whose worker has gone. */
export function startPolicyWorker(app: App, backend: Backend) {
  let stopping = false;
  const work = ({ changeId }: { changeId: string }) => workThrough(app, changeId, () => stopping);
  const worker = openWorker(policyJob, backend, work, 1);
  worker.on('error', (err) => app.log.warn({ err }, 'the job worker has trouble'));
  worker.on('failed', (_, err) =>
    app.log.error({ err }, 'a change of policy stopped; it goes on later'),
  );
  const timer = setInterval(
    () =>
      takeUpStale(app).catch((err) => app.log.warn({ err }, 'looking for stale changes failed')),
    lookEveryMs,
  );
  return {
    async stop() {
      stopping = true;
      clearInterval(timer);
      await worker.close();
    },
  };
}

/** Begins again what no worker has touched for a minute. */
export async function takeUpStale(app: App): Promise<void> {
  const stale: { id: string }[] = await app.db.worker.query(
    `select id from policy_change
     where state in ('previewing', 'applying') and worked_at < clock_timestamp() - interval '1 minute'
     limit 100`,
  );
  for (const { id } of stale) await app.policyWork.begin(id);
}
