import { randomUUID } from 'node:crypto';
import { ring } from '../../../src/jobs/doorbell.js';
import { openQueue } from '../../../src/jobs/kit.js';
import { complaintsOf } from '../complaints.js';
import type { Row, Scene } from '../row.js';

/** What versions before and after this one might put into the queue. */
const payloads = [{}, { version: 0 }, { version: 99, at: ['2026-11-22T09:00:00Z'], more: true }];

export const rollingRestart: Row = {
  name: 'rolling-restart',
  fault: 'rolling restart of workers under load, old and new payload versions',
  criterion: 'every worker drains and ends with 0',
  queues: ['postgres', 'redis'],
  onBoth: true,
  async run(scene) {
    const { world } = scene;
    const seeds = await scene.seed(scene.full ? {} : { seconds: 5 });
    const last = seeds.at(-1)?.due ?? 0;
    await scene.until(seeds[0]?.due ?? 0);
    const codes: (number | null)[] = [];
    do {
      await ringOtherwise(scene);
      const [oldest] = world.workers;
      await world.startWorker();
      if (oldest) codes.push(await oldest.terminate());
    } while (Date.now() < last);
    scene.over();
    await scene.settled(seeds);
    const tally = scene.tally(seeds);
    const bad = codes.filter((code) => code !== 0);
    return {
      tally,
      complaints: [
        ...complaintsOf(tally),
        ...(bad.length > 0 ? [`workers ended with ${bad.join(', ')}`] : []),
      ],
      notes: [`${codes.length} workers replaced`],
    };
  },
};

async function ringOtherwise({ world }: Scene): Promise<void> {
  const queue = openQueue(ring, world.backend());
  for (const payload of payloads)
    await queue.add('ring', payload as { version: 1 }, { jobId: `other-${randomUUID()}` });
  await queue.close();
}
