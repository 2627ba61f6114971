import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { Application } from '../applications/application.entity.js';
import { planAnew } from '../follow-ups/planAnew.js';
import { replan } from '../follow-ups/replan.js';

type Parts = Pick<App, 'clock' | 'doorbell' | 'live'>;
type Whose = { id: string; teamId: string };

/** Plans anew who is reminded of a candidate, and tells the pages that are open. */
export async function readersChanged(
  app: Parts,
  tx: Tx,
  { id: candidateId, teamId }: Whose,
): Promise<void> {
  for (const application of await tx.manager.findBy(Application, { candidateId }))
    await replan(app, tx, application);
  await app.live.announce(tx.manager, { teamId, candidateId });
}

/**
 * The same of many candidates, for whom a worker plans within seconds: of these, and of all in the teams named whom
 * nobody coaches, since their reminders go to those who lead the team.
 */
export async function readersOfManyChanged(
  { live }: Pick<App, 'live'>,
  { manager }: Tx,
  { candidates = [], uncoachedIn = [] }: { candidates?: Whose[]; uncoachedIn?: string[] },
): Promise<void> {
  const uncoached: Whose[] = await manager.query(
    `select c.id, c.team_id as "teamId" from candidate c where c.team_id = any ($1) and not exists (
       select from coaching o where o.candidate_id = c.id and o.ended_at is null
         and (o.managed or o.accepted_at is not null))`,
    [uncoachedIn],
  );
  const all = [...candidates, ...uncoached];
  await planAnew(manager, 'a.candidate_id = any ($1)', [all.map(({ id }) => id)]);
  await live.announce(
    manager,
    ...all.map(({ id: candidateId, teamId }) => ({ teamId, candidateId })),
  );
}
