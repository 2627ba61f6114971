import { complaintsOf } from '../complaints.js';
import type { Row } from '../row.js';

/** Of what is committed, in COMMITs and single statements. */
const share = { full: 0.01, short: 0.15 };
const least = 3;

export const commitUnheard: Row = {
  name: 'commit-unheard',
  fault: 'commit succeeds, client sees an error (1 % of statements)',
  criterion: 'nothing more',
  queues: ['postgres', 'redis'],
  onBoth: true,
  async run(scene) {
    const { world, random } = scene;
    const seeds = await scene.seed();
    const proxies = world.workers.map(({ proxy }) => proxy);
    const before = proxies.reduce((sum, { lost }) => sum + lost, 0);
    const lost = () => proxies.reduce((sum, proxy) => sum + proxy.lost, 0) - before;
    // A hundredth of few would be none at all.
    const often = scene.full ? share.full : share.short;
    for (const proxy of proxies) proxy.loses = () => random.chance(often);
    const last = seeds.at(-1)?.due ?? 0;
    await scene.until(last);
    if (scene.full) await scene.settled(seeds);
    for (const proxy of proxies) proxy.loses = () => false;
    scene.over();
    await scene.settled(seeds);
    const tally = scene.tally(seeds);
    return {
      tally,
      complaints: [
        ...complaintsOf(tally),
        ...(lost() < least ? [`only ${lost()} commits were made unheard`] : []),
      ],
      notes: [`${lost()} commits unheard`],
    };
  },
};
