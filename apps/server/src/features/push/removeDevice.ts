import { validate } from 'uuid';
import type { Context, Viewer } from '../../context.js';
import { notFound } from '../../graphql/problems.js';
import { signedIn } from '../teams/teams.service.js';

/** Forgets a device of the viewer's. @throws {Refused} NotFound */
export async function removeDevice(ctx: Context, id: string): Promise<Viewer> {
  const viewer = signedIn(ctx);
  if (!validate(id)) throw notFound('device');
  await ctx.tx(async ({ manager }) => {
    const [, removed]: [unknown, number] = await manager.query(
      'delete from push_device where id = $1 and user_id = $2',
      [id, viewer.id],
    );
    if (removed === 0) throw notFound('device');
  });
  return viewer;
}
