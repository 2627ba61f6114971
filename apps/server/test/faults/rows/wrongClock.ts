import { complaintsOf } from '../complaints.js';
import type { Row } from '../row.js';

const hourMs = 3_600_000;

export const wrongClock: Row = {
  name: 'wrong-clock',
  fault: 'one worker’s clock an hour ahead, another’s an hour behind',
  criterion: '0 early',
  async run(scene) {
    const { world } = scene;
    const wrong = await Promise.all(
      [hourMs, -hourMs].map((shift) => world.startWorker({ CLOCK_SHIFT_MS: String(shift) })),
    );
    const seeds = await scene.seed();
    await scene.until(seeds.at(-1)?.due ?? 0);
    await scene.settled(seeds);
    const theirs = wrong.map(
      ({ door }) => world.oracle.arrivals.filter((arrival) => arrival.door === door).length,
    );
    for (const worker of wrong) await worker.terminate();
    scene.over();
    const tally = scene.tally(seeds);
    // Of few reminders, one worker may happen to get none.
    const missing = scene.full ? theirs.includes(0) : theirs.every((count) => count === 0);
    return {
      tally,
      complaints: [
        ...complaintsOf(tally),
        ...(missing ? ['a worker with a wrong clock sent nothing'] : []),
      ],
      notes: [`${theirs.join(' and ')} sent by those with a wrong clock`],
    };
  },
};
