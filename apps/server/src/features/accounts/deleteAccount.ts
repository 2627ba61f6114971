import type { EntityManager } from 'typeorm';
import type { App, Context } from '../../context.js';
import { enterAcrossTeams, type Tx } from '../../db/transaction.js';
import { refuse } from '../../graphql/problems.js';
import { readersOfManyChanged } from '../coachings/readersChanged.js';
import { takeBackSent } from '../coachings/takeBackSent.js';
import {
  eraseAccountTraces,
  ownTeams,
  takenWithAccount,
} from '../personalData/erasure/accountTraces.js';
import { removeCandidates } from '../personalData/erasure/eraseCandidates.js';
import { idsOf } from '../personalData/erasure/idsOf.js';
import { onceNothingLeaves } from '../personalData/erasure/onceNothingLeaves.js';
import { WithData } from '../teams/teams.types.js';
import { type Done, HandOverFirst } from './accounts.types.js';
import { voidLinks } from './links.js';
import { provePassword } from './passwords.js';

/**
 * Deletes the viewer's account with its sessions, memberships and exports, and the teams that nobody else is in. What
 * teams hold of them as a candidate is erased too, or stays there linked to no account.
 * @throws {Refused} HandOverFirst for the last owner of a team with other members
 */
export async function deleteAccount(
  ctx: Context,
  password: string,
  withData: WithData,
): Promise<Done> {
  const { app } = ctx;
  const viewer = await provePassword(ctx, password);
  const { id, email } = viewer;
  await app.accountMails.forget({ id, email });
  const keeps = withData === WithData.KEEP_FOR_TEAM;
  await onceNothingLeaves(
    app,
    enterAcrossTeams(id, ctx.act),
    async (manager) => {
      await endAccount(manager, id);
      return takenWithAccount(manager, viewer);
    },
    async (tx) => {
      await mayLeaveAll(tx, id);
      await removeCandidates(app, tx, await candidatesGone(tx, id, keeps));
      await eraseAccountTraces(app, tx, viewer);
      await leaveTeams(app, tx, id);
    },
  );
  await voidLinks(app, id, email);
  ctx.enter(null);
  return { message: `The account of ${email} is deleted.` };
}

/**
 * First of all, so that nothing this account does comes after, and no team of theirs gets or loses an owner
 * until the rest is done.
 */
async function endAccount(manager: EntityManager, userId: string): Promise<void> {
  await manager.query('select auth.delete_account($1)', [userId]);
  await manager.query(
    `select from team where id in (select team_id from membership where user_id = $1)
     order by id for update`,
    [userId],
  );
}

const alone = `not exists (select from membership o where o.team_id = m.team_id and o.user_id <> m.user_id)`;
const onlyOwner = `m.role = 'owner' and not exists (select from membership o
  where o.team_id = m.team_id and o.user_id <> m.user_id and o.role = 'owner')`;

async function mayLeaveAll({ manager }: Tx, userId: string): Promise<void> {
  const kept: { name: string }[] = await manager.query(
    `select t.name from membership m join team t on t.id = m.team_id
     where m.user_id = $1 and ${onlyOwner} and not ${alone} order by t.name`,
    [userId],
  );
  const teams = kept.map(({ name }) => name);
  if (teams.length > 0)
    throw refuse(HandOverFirst, {
      message: `Hand over ${teams.join(', ')} first: others are in there, and nobody else owns it.`,
      teams,
    });
}

/** Those of the teams that go, and the viewer as a candidate unless that stays with the teams. */
const candidatesGone = ({ manager }: Tx, userId: string, keeps: boolean) =>
  idsOf(
    manager,
    `select id from candidate where team_id in (${ownTeams}) or user_id = $1 and not $2`,
    [userId, keeps],
  );

async function leaveTeams(app: App, tx: Tx, userId: string): Promise<void> {
  const { manager } = tx;
  await manager.query(`delete from team where id in (${ownTeams})`, [userId]);
  const affected: { id: string; teamId: string }[] = await manager.query(
    `select id, team_id as "teamId" from candidate where user_id = $1 union
     select candidate_id, team_id from coaching where user_id = $1 and ended_at is null`,
    [userId],
  );
  const led: { id: string }[] = await manager.query(
    `select team_id as id from membership where user_id = $1 and role in ('owner', 'head_coach')`,
    [userId],
  );
  await manager.query('update candidate set user_id = null where user_id = $1', [userId]);
  // Their coachings end with their memberships, and others are reminded from then on.
  await manager.query('delete from membership where user_id = $1', [userId]);
  const uncoachedIn = led.map(({ id }) => id);
  await readersOfManyChanged(app, tx, { candidates: affected, uncoachedIn });
  const coached = affected.map(({ id }) => id);
  await takeBackSent(app, tx, userId, coached);
}
