import type { Context } from '../../context.js';
import { invalid, notFound } from '../../graphql/problems.js';
import { CandidateAct, mayForCandidate } from '../candidates/candidates.policy.js';
import { heldCandidate } from '../candidates/relation.js';
import { signedIn } from '../teams/teams.service.js';
import { Coaching, CoachingState, stateOf } from './coaching.entity.js';
import { mayHandOver } from './coachings.policy.js';
import type { HandOverInput, ProposeCoachInput } from './coachings.types.js';
import { openCoaching } from './openCoaching.js';
import { readersChanged } from './readersChanged.js';

/** Proposes a coach to a candidate; for one without an account the coaching stands at once. */
export function proposeCoach(ctx: Context, input: ProposeCoachInput): Promise<Coaching> {
  signedIn(ctx);
  return ctx.tx(async (tx) => {
    const { candidate, relation } = await heldCandidate(ctx, tx, input.candidateId);
    if (!mayForCandidate(relation, CandidateAct.PROPOSE_COACH)) throw notFound('candidate');
    const coaching = await openCoaching(ctx, tx, candidate, input.userId, 'userId');
    await readersChanged(ctx.app, tx, candidate);
    return coaching;
  });
}

/**
 * Proposes one coach in place of another, who stays until the candidate accepts; at once for a candidate
 * without an account.
 * @returns the new coaching
 */
export function handOver(ctx: Context, input: HandOverInput): Promise<Coaching> {
  const viewer = signedIn(ctx);
  return ctx.tx(async (tx) => {
    const { candidate, relation } = await heldCandidate(ctx, tx, input.candidateId);
    if (!mayHandOver(relation, input.fromUserId === viewer.id)) throw notFound('candidate');
    const open = await tx.manager.findBy(Coaching, { candidateId: candidate.id });
    const old = open.find(
      (one) => one.userId === input.fromUserId && stateOf(one) === CoachingState.STANDING,
    );
    if (!old) throw invalid('fromUserId', 'They do not coach this candidate.');
    const coaching = await openCoaching(ctx, tx, candidate, input.toUserId, 'toUserId', old);
    await readersChanged(ctx.app, tx, candidate);
    return coaching;
  });
}
