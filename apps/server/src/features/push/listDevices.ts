import type { Context } from '../../context.js';
import { signedIn } from '../teams/teams.service.js';
import { PushDevice } from './pushDevice.entity.js';

/** The viewer's devices that can be reached: their session lasts, and they know the key of this installation. */
export async function listDevices(ctx: Context): Promise<PushDevice[]> {
  const { id: userId } = signedIn(ctx);
  const { pusher } = ctx.app;
  if (!pusher) return [];
  return ctx.tx(({ manager }) =>
    manager
      .createQueryBuilder(PushDevice, 'd')
      .where('d.user_id = :userId and d.server_key = :key', { userId, key: pusher.publicKey })
      .andWhere(
        'exists (select from auth.session s where s.id = d.session_id and s."expiresAt" > now())',
      )
      .orderBy('d.created_at', 'DESC')
      .addOrderBy('d.id', 'DESC')
      .getMany(),
  );
}
