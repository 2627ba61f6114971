import PgBoss from 'pg-boss';

/** Batches of 500, polling as often as it can: twice a second. */
export async function pgBoss({ databaseUrl: connectionString }) {
  const boss = new PgBoss({ connectionString, max: 10, supervise: false, schedule: false });
  boss.on('error', () => {});
  await boss.start();
  await boss.createQueue('reminders');
  let done = 0;
  let added = 0;
  return {
    async add(moments) {
      await boss.insert(
        moments.map((at) => ({
          name: 'reminders',
          data: { at },
          startAfter: new Date(at),
        })),
      );
      added += moments.length;
    },
    async start(onStart) {
      const work = async (jobs) => {
        for (const { data } of jobs) onStart(data.at);
        done += jobs.length;
      };
      const options = { batchSize: 500, pollingIntervalSeconds: 0.5 };
      for (let index = 0; index < 4; index++) await boss.work('reminders', options, work);
    },
    unfinished: async () => added - done,
    stop: () => boss.stop({ graceful: false, wait: true }),
  };
}
