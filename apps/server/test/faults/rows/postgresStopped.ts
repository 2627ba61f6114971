import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../until.js';
import { complaintsOf, over } from '../complaints.js';
import type { Row } from '../row.js';
import { claim } from '../statements.js';

const awayMs = 1_000;

export const postgresStopped: Row = {
  name: 'postgres-stopped',
  fault: 'Postgres stopped at once (pg_ctl stop -m immediate) in mid-claim, then started',
  criterion: 'within 5 s of reconnecting',
  onBoth: true,
  async run(scene) {
    const { world } = scene;
    const seeds = await scene.seed();
    let stopping: Promise<void> | undefined;
    await scene.until(seeds[Math.floor(seeds.length / 3)]?.due ?? 0);
    for (const { proxy } of world.workers)
      proxy.watch(claim, 'asked', () => {
        stopping ??= world.cluster.crash();
      });
    await until('a claim', async () => stopping !== undefined, 40);
    await stopping;
    await sleep(awayMs);
    await world.cluster.start();
    const back = Date.now();
    scene.over();
    await scene.settled(seeds);
    const tally = scene.tally(seeds);
    const after = tally.arrivals.map(({ seed, at }) => at - Math.max(seed.due, back));
    return {
      tally,
      complaints: [
        ...complaintsOf(tally),
        ...(scene.full ? over(Math.max(...after), 5, 'after reconnecting') : []),
      ],
      notes: [`at most ${(Math.max(...after) / 1000).toFixed(1)} s after reconnecting`],
    };
  },
};
