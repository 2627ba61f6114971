import { setTimeout as sleep } from 'node:timers/promises';
import { complaintsOf, over } from '../complaints.js';
import type { RedisServer } from '../redisServer.js';
import type { Row } from '../row.js';

const fullForMs = 5_000;

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
    const seeds = await scene.seed();
    await scene.until(seeds[Math.floor(seeds.length / 2)]?.due ?? 0);
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
