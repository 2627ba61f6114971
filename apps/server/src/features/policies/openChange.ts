import { In } from 'typeorm';
import type { Context } from '../../context.js';
import { PolicyChange, PolicyChangeState } from './policyChange.entity.js';

/** A change that is neither in force nor dropped; a team has one at most. */
export const openStates = [
  PolicyChangeState.PREVIEWING,
  PolicyChangeState.READY,
  PolicyChangeState.APPLYING,
];

/** The change of policy that is open in a team, as its coaches see it. */
export const openChange = (ctx: Context, teamId: string): Promise<PolicyChange | null> =>
  ctx.tx(({ manager }) => manager.findOneBy(PolicyChange, { teamId, state: In(openStates) }));
