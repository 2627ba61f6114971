import { Temporal } from '@afterword/engine';
import type { Context } from '../../../context.js';
import { invalidArgument } from '../../../graphql/errors.js';
import type { Team } from '../../teams/team.entity.js';
import { leads } from '../../teams/teams.policy.js';
import { roleIn } from '../../teams/teams.service.js';
import { dueSql } from './dueSql.js';
import { firstDay } from './firstDay.js';
import type { RetentionPreview } from './retention.types.js';

export const fewestMonths = 6;
export const mostMonths = 120;

/** What would be erased first if the team kept things for so many months; null for whoever does not lead it. */
export async function previewRetention(
  ctx: Context,
  team: Team,
  months: number,
): Promise<RetentionPreview | null> {
  if (months < fewestMonths || months > mostMonths)
    throw invalidArgument('months', months, `${fewestMonths} to ${mostMonths}`);
  const now = ctx.app.clock();
  const since = months === team.retentionMonths ? team.retentionSince : null;
  const from = [
    firstDay({ since: new Date((since ?? now).epochMilliseconds), zone: team.zone }),
    now.toZonedDateTimeISO(team.zone).toPlainDate(),
  ].sort(Temporal.PlainDate.compare)[1];
  return ctx.tx(async (tx) => {
    if (!leads(await roleIn(ctx, tx, team.id))) return null;
    const [first]: { on: string; applications: number; candidates: number }[] =
      await tx.manager.query(
        `with ${dueSql} select day::text as on, count(*) filter (where kind = 'application')::int as applications,
           count(*) filter (where kind = 'candidate')::int as candidates
         from due group by day order by day limit 1`,
        [team.id, months, team.zone, String(from)],
      );
    return first ? { ...first, on: Temporal.PlainDate.from(first.on) } : null;
  });
}
