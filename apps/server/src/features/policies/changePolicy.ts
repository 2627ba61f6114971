import { In } from 'typeorm';
import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { idOf } from '../../graphql/ids.js';
import { Conflict, notFound, Problems, refuse } from '../../graphql/problems.js';
import { Application } from '../applications/application.entity.js';
import { checkWorkingDays } from '../calendar/checkWorkingDays.js';
import { Team } from '../teams/team.entity.js';
import { leads } from '../teams/teams.policy.js';
import { coachOf, signedIn } from '../teams/teams.service.js';
import { openStates } from './openChange.js';
import type { ProposePolicyInput } from './policies.types.js';
import { PolicyChange, PolicyChangeState } from './policyChange.entity.js';
import { choosePolicy } from './policyOf.js';

/**
 * Begins to work out what another policy or other working days would change for a whole team; nothing changes
 * yet. Whichever of the two is not named stays as it is.
 */
export async function proposePolicy(
  ctx: Context,
  input: ProposePolicyInput,
): Promise<PolicyChange> {
  const viewer = signedIn(ctx);
  const problems = new Problems();
  const days = input.workingCalendar && (await checkWorkingDays(problems, input.workingCalendar));
  problems.throwIfAny();
  const chosen = days && !input.preset && !input.changes ? undefined : choosePolicy(input);
  const teamId = idOf('team', input.teamId);
  return ctx.tx(async (tx) => {
    const { manager } = tx;
    await mayChange(ctx, tx, teamId);
    const team = await manager.findOneByOrFail(Team, { id: teamId });
    const { preset, policy } = chosen ?? team;
    if (await manager.existsBy(PolicyChange, { teamId, state: In(openStates) }))
      throw refuse(Conflict, {
        message: 'Another change of policy is open; apply or cancel it first.',
      });
    const change = await manager.save(
      manager.create(PolicyChange, {
        teamId,
        preset,
        policy,
        workingDays: days ?? team.workingDays,
        state: PolicyChangeState.PREVIEWING,
        total: await manager.countBy(Application, { teamId }),
        done: 0,
        reached: null,
        opened: 0,
        moved: 0,
        withdrawn: 0,
        proposedBy: viewer.id,
      }),
    );
    tx.afterCommit(() => ctx.app.policyWork.begin(change.id));
    return change;
  });
}

/** Puts a previewed policy in force and has every plan of the team made anew. */
export function applyPolicyChange(ctx: Context, changeId: string): Promise<PolicyChange> {
  return turn(ctx, changeId, [PolicyChangeState.READY], async (tx, change) => {
    const { preset, policy, workingDays, teamId } = change;
    const chosen = { preset, policy: policy as never, workingDays };
    await tx.manager.update(Team, { id: teamId }, chosen);
    tx.afterCommit(() => ctx.app.policyWork.begin(change.id));
    const total = await tx.manager.countBy(Application, { teamId });
    return { state: PolicyChangeState.APPLYING, total, done: 0, reached: null };
  });
}

/** Drops a change that is not in force yet. */
export function cancelPolicyChange(ctx: Context, changeId: string): Promise<PolicyChange> {
  const open = [PolicyChangeState.PREVIEWING, PolicyChangeState.READY];
  return turn(ctx, changeId, open, async () => ({ state: PolicyChangeState.CANCELLED }));
}

async function turn(
  ctx: Context,
  changeId: string,
  from: PolicyChangeState[],
  work: (tx: Tx, change: PolicyChange) => Promise<Partial<PolicyChange>>,
): Promise<PolicyChange> {
  signedIn(ctx);
  const id = idOf('change of policy', changeId);
  return ctx.tx(async (tx) => {
    const change = await tx.manager.findOne(PolicyChange, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!change) throw notFound('change of policy');
    await mayChange(ctx, tx, change.teamId);
    if (!from.includes(change.state))
      throw refuse(Conflict, { message: `This change of policy is ${change.state}.` });
    return tx.manager.save(Object.assign(change, await work(tx, change)));
  });
}

/** Policies are for owners and head coaches to change. @throws {Refused} NotFound for anybody else */
async function mayChange(ctx: Context, tx: Tx, teamId: string): Promise<void> {
  if (!leads(await coachOf(ctx, tx, teamId))) throw notFound('team');
}
