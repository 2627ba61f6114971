import type { Context } from '../../context.js';
import { notFound, Problems } from '../../graphql/problems.js';
import { chooseRetention } from '../personalData/retention/chooseRetention.js';
import { heldTeam } from './heldTeam.js';
import { Team } from './team.entity.js';
import { mayInTeam, TeamAct } from './teams.policy.js';
import { signedIn } from './teams.service.js';
import type { UpdateTeamInput } from './teams.types.js';

/** A new name, zone, rule of approval or retention for a team; what is left out stays. */
export function updateTeam(ctx: Context, input: UpdateTeamInput): Promise<Team> {
  signedIn(ctx);
  return ctx.tx(async (tx) => {
    const { team, role } = await heldTeam(ctx, tx, input.teamId);
    if (!mayInTeam(role, TeamAct.UPDATE)) throw notFound('team');
    const problems = new Problems();
    const name = problems.text('name', input.name ?? team.name, 120);
    const zone = problems.zone('zone', input.zone ?? team.zone);
    const approval = input.approval ?? team.approval;
    const keeps = chooseRetention(problems, team, input.retentionMonths, ctx.app.clock());
    problems.throwIfAny();
    return tx.manager.save(tx.manager.merge(Team, team, { name, zone, approval, ...keeps }));
  });
}
