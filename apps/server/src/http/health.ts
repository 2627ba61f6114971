import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { App } from '../context.js';

/** `/healthz`: the process lives. `/readyz`: its database answers. `/metrics`: for Prometheus. */
export function serveHealth(server: FastifyInstance, app: App): void {
  const metrics = new Registry();
  collectDefaultMetrics({ register: metrics });
  new Gauge({
    name: 'afterword_deliveries_oldest_due_seconds',
    help: 'Age of the oldest delivery that is due and has not left; 0 when there is none.',
    registers: [metrics],
    async collect() {
      const [row]: { age: number }[] = await app.db.worker.query(
        `select coalesce(extract(epoch from clock_timestamp() - min(try_at)), 0)::float8 as age
         from delivery where state in ('pending', 'claimed') and try_at <= clock_timestamp()`,
      );
      this.set(row?.age ?? 0);
    },
  });
  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_, reply) => {
    try {
      await app.db.app.query('select 1');
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'the database does not answer' });
    }
  });
  server.get('/metrics', async (_, reply) =>
    reply.type(metrics.contentType).send(await metrics.metrics()),
  );
}
