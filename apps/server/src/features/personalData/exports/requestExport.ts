import { IsNull } from 'typeorm';
import type { Context } from '../../../context.js';
import { notFound } from '../../../graphql/problems.js';
import { CandidateAct, mayForCandidate } from '../../candidates/candidates.policy.js';
import { heldCandidate } from '../../candidates/relation.js';
import { signedIn } from '../../teams/teams.service.js';
import { Export, ExportState } from './export.entity.js';
import { stillTheirs } from './stillTheirs.js';

/**
 * Has everything about the viewer put together, or about a candidate without an account in their care. One that is
 * being made already is answered; any other takes the place of the one before.
 * @throws {Refused} NotFound for a candidate the viewer may not export
 */
export function requestExport(ctx: Context, candidateId: string | null): Promise<Export> {
  const viewer = signedIn(ctx);
  return ctx.tx(async (tx) => {
    const { manager } = tx;
    const teamId = candidateId && (await teamOf(ctx, tx, candidateId));
    const own = { requestedBy: viewer.id, candidateId: candidateId ?? IsNull() };
    const before = await manager.findOneBy(Export, own);
    if (before?.state === ExportState.REQUESTED || before?.state === ExportState.RUNNING)
      return before;
    if (before) await manager.delete(Export, { id: before.id });
    await manager.query(
      `insert into export (team_id, candidate_id, requested_by) values ($1, $2, $3) on conflict do nothing`,
      [teamId, candidateId, viewer.id],
    );
    const made = await manager.findOneByOrFail(Export, own);
    tx.afterCommit(() => ctx.app.exportWork.begin(made.id));
    return made;
  });
}

async function teamOf(ctx: Context, tx: Parameters<typeof heldCandidate>[1], id: string) {
  const { candidate, relation } = await heldCandidate(ctx, tx, id);
  if (!mayForCandidate(relation, CandidateAct.EXPORT)) throw notFound('candidate');
  return candidate.teamId;
}

/** The viewer's export of a candidate, or of themselves; undefined when they have asked for none. */
export function exportOf(ctx: Context, candidateId: string | null): Promise<Export | undefined> {
  const requestedBy = signedIn(ctx).id;
  return ctx.load.batch('export', candidateId ?? requestedBy, async ({ manager }, ids) => {
    const rows = await manager.findBy(Export, { requestedBy });
    const theirs = await stillTheirs(
      manager,
      rows.map(({ id }) => id),
    );
    for (const row of rows)
      if (row.state === ExportState.READY && !theirs.has(row.id)) row.state = ExportState.EXPIRED;
    const found = rows.map((row) => [row.candidateId ?? requestedBy, row] as const);
    return new Map(found.filter(([id]) => ids.includes(id)));
  });
}
