import { In } from 'typeorm';
import type { Context } from '../../../context.js';
import { enterAcrossTeams, type Tx } from '../../../db/transaction.js';
import { idOf } from '../../../graphql/ids.js';
import { invalid, notFound } from '../../../graphql/problems.js';
import { CandidateAct, mayForCandidate } from '../../candidates/candidates.policy.js';
import { relationIn } from '../../candidates/relation.js';
import { Interviewer } from '../../interviews/interviewer.entity.js';
import { signedIn } from '../../teams/teams.service.js';
import { forgetInterviewers } from './forgetInterviewers.js';
import type { EraseInterviewersInput, InterviewersErased } from './interviewers.types.js';

const mostAtOnce = 100;

/**
 * Erases or anonymises people on panels: all of those named, or none.
 * @throws {Refused} NotFound when one of them is not the viewer's to erase
 */
export async function eraseInterviewers(
  ctx: Context,
  { interviewerIds, how }: EraseInterviewersInput,
): Promise<InterviewersErased> {
  const viewer = signedIn(ctx);
  const ids = [...new Set(interviewerIds)].map((id) => idOf('interviewer', id));
  if (ids.length < 1 || ids.length > mostAtOnce)
    throw invalid('interviewerIds', 'Whom?', `${ids.length} people`, `1 to ${mostAtOnce} people`);
  await ctx.tx((tx) => mayEraseAll(ctx, tx, ids));
  const enter = enterAcrossTeams(viewer.id, ctx.act);
  // Whoever may now may not have a right any more once everything is held.
  const elsewhere = await forgetInterviewers(ctx.app, enter, ids, how, (tx) =>
    mayEraseAll(ctx, tx, ids),
  );
  return { count: ids.length, elsewhere };
}

async function mayEraseAll(ctx: Context, { manager }: Tx, ids: string[]): Promise<void> {
  const found = await manager.findBy(Interviewer, { id: In(ids) });
  if (found.length < ids.length) throw notFound('interviewer');
  for (const candidateId of new Set(found.map((one) => one.candidateId)))
    if (
      !mayForCandidate(await relationIn(ctx, manager, candidateId), CandidateAct.ERASE_INTERVIEWERS)
    )
      throw notFound('interviewer');
}
