import { type Cluster, startCluster } from './cluster.js';
import { startRedisServer } from './redisServer.js';
import { startWorld, type World } from './world.js';

export type Queue = 'redis' | 'postgres';

/** One installation for each kind of queue, all on one PostgreSQL; `stop` ends whatever was started. */
export async function startInstallations(queues: Iterable<Queue>) {
  const stops: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const each of stops.reverse().splice(0)) await each();
  };
  const worlds = new Map<Queue, World>();
  try {
    const cluster: Cluster = await startCluster();
    stops.push(cluster.stop);
    for (const queue of queues) {
      const redis = queue === 'redis' ? await startRedisServer() : undefined;
      if (redis) stops.push(redis.stop);
      const world = await startWorld(cluster, redis);
      stops.push(world.stop);
      worlds.set(queue, world);
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { worldOf: (queue: Queue) => worlds.get(queue) as World, stop };
}
