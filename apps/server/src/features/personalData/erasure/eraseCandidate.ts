import type { Context } from '../../../context.js';
import { enterAcrossTeams } from '../../../db/transaction.js';
import { Conflict, invalid, notFound, refuse } from '../../../graphql/problems.js';
import type { Done } from '../../accounts/accounts.types.js';
import { nameOf } from '../../candidates/candidate.entity.js';
import { CandidateAct, mayErase, mayForCandidate } from '../../candidates/candidates.policy.js';
import { heldCandidate } from '../../candidates/relation.js';
import { signedIn } from '../../teams/teams.service.js';
import { eraseCandidates } from './eraseCandidates.js';
import type { EraseCandidateInput } from './erasure.types.js';

/**
 * Erases a candidate without an account, by whoever leads the team and types the name: it cannot be undone.
 * @throws {Refused} Conflict for one with an account, who erases what is theirs by themselves
 */
export async function eraseCandidate(ctx: Context, input: EraseCandidateInput): Promise<Done> {
  const viewer = signedIn(ctx);
  const { id, name } = await ctx.tx(async (tx) => {
    const { candidate, relation } = await heldCandidate(ctx, tx, input.candidateId);
    if (!mayForCandidate(relation, CandidateAct.ERASE)) {
      if (!mayErase({ ...relation, joined: false })) throw notFound('candidate');
      throw joined();
    }
    const name = nameOf(candidate);
    if (input.name.trim().toLowerCase() !== name.toLowerCase())
      throw invalid('name', 'This is not their name.', input.name, name);
    return { id: candidate.id, name };
  });
  const enter = enterAcrossTeams(viewer.id, ctx.act);
  await eraseCandidates(ctx.app, enter, [id], async ({ manager }) => {
    const managed: unknown[] = await manager.query(
      'select from candidate where id = $1 and user_id is null for update',
      [id],
    );
    if (managed.length === 0) throw joined();
  });
  return { message: `Everything about ${name} is erased.` };
}

const joined = () =>
  refuse(Conflict, {
    message: 'They have an account: only they can have it erased, by leaving the team.',
  });
