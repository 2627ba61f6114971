import type { Context, Viewer } from '../../context.js';
import { Problems } from '../../graphql/problems.js';
import { moveReminders } from '../reminders/moveReminders.js';
import { signedIn } from '../teams/teams.service.js';
import { longestName } from './accounts.service.js';
import type { ChangeProfileInput } from './accounts.types.js';

/** A new name and zone. Reminders ring in the new zone from now on. */
export async function changeProfile(ctx: Context, input: ChangeProfileInput): Promise<Viewer> {
  const viewer = signedIn(ctx);
  const problems = new Problems();
  const name = problems.text('name', input.name, longestName);
  const zone = problems.zone('zone', input.zone);
  problems.throwIfAny();
  await ctx.app.accounts.rows(
    'update "user" set name = $2, zone = $3, "updatedAt" = now() where id = $1',
    [viewer.id, name, zone],
  );
  const changed = { ...viewer, name, zone };
  if (ctx.sessionId) ctx.enter({ id: ctx.sessionId, viewer: changed });
  if (zone !== viewer.zone) await moveReminders(ctx, viewer.id);
  return changed;
}
