import { Logger, makeWorkerUtils, run } from 'graphile-worker';

const logger = new Logger(() => () => {});

/** Its local queue on, and polling ten times a second: what is due later is found by polling alone. */
export async function graphileWorker({ databaseUrl: connectionString }) {
  const utils = await makeWorkerUtils({ connectionString, logger });
  await utils.migrate();
  let runner;
  let done = 0;
  let added = 0;
  return {
    async add(moments) {
      await utils.addJobs(
        moments.map((at) => ({ identifier: 'ring', payload: { at }, runAt: new Date(at) })),
      );
      added += moments.length;
    },
    async start(onStart) {
      const ring = async ({ at }) => onStart(at);
      runner = await run({
        ...{ connectionString, logger, concurrency: 200, pollInterval: 100, noHandleSignals: true },
        taskList: { ring },
        preset: {
          worker: { localQueue: { size: 500 }, completeJobBatchDelay: 0, maxPoolSize: 10 },
        },
      });
      runner.events.on('job:success', () => done++);
    },
    unfinished: async () => added - done,
    async stop() {
      await runner?.stop();
      await utils.release();
    },
  };
}
