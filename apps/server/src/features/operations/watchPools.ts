import { Gauge, type Registry } from 'prom-client';
import type { DataSource } from 'typeorm';

interface Pool {
  totalCount: number;
  idleCount: number;
  waitingCount: number;
}

/** A gauge of the connections of each pool it is told of. */
export function watchPools(registry: Registry) {
  const pools = new Map<string, Pool>();
  new Gauge({
    name: 'afterword_database_connections',
    help: 'Connections of a pool, those idle, and how many wait for one.',
    labelNames: ['pool', 'state'],
    registers: [registry],
    collect() {
      for (const [pool, { totalCount, idleCount, waitingCount }] of pools) {
        this.set({ pool, state: 'open' }, totalCount);
        this.set({ pool, state: 'idle' }, idleCount);
        this.set({ pool, state: 'waiting' }, waitingCount);
      }
    },
  });
  return (name: string, { driver }: DataSource) =>
    void pools.set(name, (driver as unknown as { master: Pool }).master);
}
