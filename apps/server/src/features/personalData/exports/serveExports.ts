import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { validate } from 'uuid';
import type { App } from '../../../context.js';
import { enterAs, inTransaction } from '../../../db/transaction.js';
import { sessionOf } from '../../accounts/session.js';
import { Export, ExportState } from './export.entity.js';
import { stillTheirs } from './stillTheirs.js';

export const pathOf = (id: string) => `/exports/${id}/download`;

/**
 * The route of a download, for whoever asked for the export, as long as they are signed in and still see everybody who
 * is in it. For anybody else's, one that is over or one that never was it answers alike.
 */
export function serveExports(server: FastifyInstance, app: App): void {
  server.get<{ Params: { id: string } }>(pathOf(':id'), async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const session = await sessionOf(app, request.headers.cookie);
    if (!session) return reply.code(401).send(told('Sign in first.'));
    const found = await findReady(app, session.viewer.id, request.params.id);
    if (!found) return reply.code(404).send(told('There is nothing here.'));
    const day = found.createdAt.toString().slice(0, 10);
    return reply
      .headers({
        'content-type': 'application/zip',
        'content-disposition': `attachment; filename="afterword-${day}.zip"`,
        'content-length': found.size ?? 0,
      })
      .send(Readable.from(chunksOf(app, session.viewer.id, found.id), { objectMode: false }));
  });
}

const told = (message: string) => ({ errors: [{ message }] });

async function findReady(app: App, userId: string, id: string): Promise<Export | null> {
  if (!validate(id)) return null;
  const found = await inTransaction(app.db.app, enterAs(userId), async ({ manager }) => {
    const [ready] = await manager.findBy(Export, { id, state: ExportState.READY });
    return ready && (await stillTheirs(manager, [id])).has(id) ? ready : null;
  });
  const isOver = !found?.expiresAt || found.expiresAt.since(app.clock()).sign <= 0;
  return isOver ? null : found;
}

/** The bytes in pieces, each asked for anew: one that is erased meanwhile breaks off. */
async function* chunksOf(app: App, userId: string, id: string): AsyncGenerator<Buffer> {
  for (let number = 0; ; number++) {
    const [chunk] = await inTransaction(app.db.app, enterAs(userId), ({ manager }) =>
      manager.query<{ bytes: Buffer }[]>(
        'select bytes from export_chunk where export_id = $1 and number = $2',
        [id, number],
      ),
    );
    if (!chunk) return;
    yield chunk.bytes;
  }
}
