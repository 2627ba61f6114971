import type { FastifyInstance } from 'fastify';
import type { App } from '../context.js';

/** `/healthz`: the process lives. `/readyz`: its database answers. */
export function serveHealth(server: FastifyInstance, app: App): void {
  server.get('/healthz', async () => ({ status: 'ok' }));
  server.get('/readyz', async (_, reply) => {
    try {
      await app.db.app.query('select 1');
      return { status: 'ready' };
    } catch {
      return reply.code(503).send({ status: 'the database does not answer' });
    }
  });
}
