import { setTimeout as sleep } from 'node:timers/promises';
import { complaintsOf, over } from '../complaints.js';
import type { RedisServer } from '../redisServer.js';
import type { Row } from '../row.js';

const fullForMs = 5_000;
const lullMs = 4_000;

const lose: Record<string, { fault: string; redis(server: RedisServer): Promise<void> }> = {
  'redis-flushed': { fault: 'Redis FLUSHALL', redis: (server) => server.command('FLUSHALL') },
  'redis-restarted': {
    fault: 'Redis killed and started without its file',
    redis: (server) => server.restartEmpty(),
  },
  'redis-full': {
    fault: 'Redis out of memory',
    async redis(server) {
      await server.command('CONFIG', 'SET', 'maxmemory', '1kb');
      await sleep(fullForMs);
      await server.command('CONFIG', 'SET', 'maxmemory', '0');
    },
  },
};

/** A queue that is lost in the middle of things is only a bell that does not ring. */
export const redisLost: Row[] = Object.entries(lose).map(([name, { fault, redis }]) => ({
  name,
  fault,
  criterion: 'recovered within 60 s',
  queues: ['redis'],
  async run(scene) {
    const half = { count: Math.ceil(scene.count / 2), seconds: scene.full ? undefined : 1 };
    const first = await scene.seed(half);
    const calm = first.at(-1)?.due ?? 0;
    // The bells of what is due after a lull are lost in it, when nobody is at work who would look anyway.
    const later = Math.max(0, calm - Date.now() + lullMs) / 1000;
    const seeds = [
      ...first,
      ...(await scene.seed({ ...half, domain: scene.domain('later'), later })),
    ];
    await scene.until(calm + lullMs / 2);
    if (!scene.world.redis) throw new Error('there is no Redis to lose');
    await redis(scene.world.redis);
    scene.over();
    await scene.settled(seeds);
    const tally = scene.tally(seeds);
    return {
      tally,
      complaints: [
        ...complaintsOf(tally),
        ...(scene.full ? over(tally.lateness.at(-1) ?? 0, 60, 'recovered after') : []),
      ],
    };
  },
}));
