import type { Context, Viewer } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { unauthenticated } from '../../graphql/errors.js';
import { notFound, Problems } from '../../graphql/problems.js';
import { checkWorkingDays } from '../calendar/checkWorkingDays.js';
import { mondayToFriday } from '../calendar/workingDays.js';
import { choosePolicy } from '../policies/policyOf.js';
import { Membership, Role } from './membership.entity.js';
import { Team } from './team.entity.js';
import { isStaff, type TeamRole } from './teams.policy.js';
import type { CreateTeamInput } from './teams.types.js';

/** Creates a team owned by the viewer. */
export async function createTeam(ctx: Context, input: CreateTeamInput): Promise<Team> {
  const viewer = signedIn(ctx);
  const problems = new Problems();
  const name = problems.text('name', input.name, 120);
  const zone = problems.zone('zone', input.zone);
  const workingDays = input.workingCalendar
    ? await checkWorkingDays(problems, input.workingCalendar)
    : mondayToFriday;
  problems.throwIfAny();
  const { preset } = choosePolicy({ preset: input.preset });
  return ctx.tx(async ({ manager }) => {
    const [{ id }]: [{ id: string }] = await manager.query('select app_found_team() as id');
    const team = await manager.save(
      manager.create(Team, {
        id,
        name,
        zone,
        preset,
        policy: null,
        workingDays,
        vocabulary: [],
        createdBy: viewer.id,
      }),
    );
    await manager.insert(Membership, { teamId: team.id, userId: viewer.id, role: Role.OWNER });
    return team;
  });
}

/** @throws `UNAUTHENTICATED` when nobody is signed in */
export function signedIn(ctx: Context): Viewer {
  if (!ctx.viewer) throw unauthenticated();
  return ctx.viewer;
}

/** The viewer's role in a team; null for whoever does not belong to it. */
export async function roleIn(ctx: Context, tx: Tx, teamId: string): Promise<TeamRole> {
  const membership = await tx.manager.findOneBy(Membership, { teamId, userId: signedIn(ctx).id });
  return membership?.role ?? null;
}

/** The viewer's role in a team they coach; null for anybody else. */
export async function coachRole(ctx: Context, tx: Tx, teamId: string): Promise<TeamRole> {
  const role = await roleIn(ctx, tx, teamId);
  return isStaff(role) ? role : null;
}

/** The viewer's role in a team they coach. @throws {Refused} NotFound for anybody else */
export async function coachOf(ctx: Context, tx: Tx, teamId: string): Promise<Role> {
  const role = await coachRole(ctx, tx, teamId);
  if (!role) throw notFound('team');
  return role;
}
