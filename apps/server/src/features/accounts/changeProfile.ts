import type { Context, Viewer } from '../../context.js';
import { Problems } from '../../graphql/problems.js';
import { moveReminders } from '../reminders/moveReminders.js';
import { signedIn } from '../teams/teams.service.js';
import { longestName } from './accounts.service.js';
import type { ChangeProfileInput } from './accounts.types.js';

/** A new name and zone. Reminders ring in the new zone from now on; when, is planned anew within seconds. */
export async function changeProfile(ctx: Context, input: ChangeProfileInput): Promise<Viewer> {
  const viewer = signedIn(ctx);
  const problems = new Problems();
  const name = problems.text('name', input.name, longestName);
  const zone = problems.zone('zone', input.zone);
  problems.throwIfAny();
  await ctx.tx(async ({ manager }) => {
    await manager.query('select auth.change_own_profile($1, $2)', [name, zone]);
    if (zone !== viewer.zone) await moveReminders(manager, viewer.id);
  });
  const changed = { ...viewer, name, zone };
  if (ctx.sessionId) ctx.enter({ id: ctx.sessionId, viewer: changed });
  return changed;
}
