import type { App } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { Application } from '../applications/application.entity.js';
import { replan } from '../follow-ups/replan.js';

type Parts = Pick<App, 'clock' | 'doorbell' | 'live'>;

/** Plans anew who is reminded of a candidate, and tells the pages that are open. */
export async function readersChanged(
  app: Parts,
  tx: Tx,
  { id: candidateId, teamId }: { id: string; teamId: string },
): Promise<void> {
  for (const application of await tx.manager.findBy(Application, { candidateId }))
    await replan(app, tx, application);
  await app.live.announce(tx.manager, { teamId, candidateId });
}

/** The same for the candidates of a team whom nobody coaches: their reminders go to those who lead it. */
export async function leadersChanged(app: Parts, tx: Tx, teamId: string): Promise<void> {
  const uncoached: { id: string }[] = await tx.manager.query(
    `select c.id from candidate c where c.team_id = $1 and not exists (
       select from coaching o where o.candidate_id = c.id and o.ended_at is null
         and (o.managed or o.accepted_at is not null)) order by 1`,
    [teamId],
  );
  for (const { id } of uncoached) await readersChanged(app, tx, { id, teamId });
}
