import { complaintsOf, over } from '../complaints.js';
import type { Row } from '../row.js';

export const halfOpen: Row = {
  name: 'half-open',
  fault: 'half-open sockets to Postgres (TCP black hole) of one worker',
  criterion: 'at most 15 s late',
  queues: ['postgres', 'redis'],
  onBoth: true,
  async run(scene) {
    const seeds = await scene.seed();
    const [worker] = scene.world.workers;
    await scene.until(seeds[Math.floor(seeds.length / 2)]?.due ?? 0);
    worker?.proxy.swallow();
    await scene.until(seeds.at(-1)?.due ?? 0);
    scene.over();
    await scene.settled(seeds);
    // It may hear of its connections only much later: the next row gets one that is sound.
    worker?.kill();
    await worker?.ended;
    const tally = scene.tally(seeds);
    return {
      tally,
      complaints: [
        ...complaintsOf(tally),
        ...(scene.full ? over(tally.lateness.at(-1) ?? 0, 15, 'late') : []),
      ],
    };
  },
};
