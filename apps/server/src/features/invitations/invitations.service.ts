import type { Context } from '../../context.js';
import type { Tx } from '../../db/transaction.js';
import { type PageArgs, readPage, toConnection } from '../../graphql/page.js';
import { Conflict, notFound, refuse } from '../../graphql/problems.js';
import { admitCandidate } from '../candidates/addCandidate.js';
import type { Candidate } from '../candidates/candidate.entity.js';
import { CandidateAct, mayForCandidate } from '../candidates/candidates.policy.js';
import { heldCandidate } from '../candidates/relation.js';
import { Role } from '../teams/membership.entity.js';
import { signedIn } from '../teams/teams.service.js';
import { Invitation } from './invitation.entity.js';
import type { InviteCandidateInput } from './invitations.types.js';
import { issueInvitation } from './issueInvitation.js';

/**
 * Mails a candidate an invitation: one whom the team cares for already, or one it takes into its care by this.
 * @throws {Refused} Conflict when they have joined
 */
export function inviteCandidate(
  ctx: Context,
  input: InviteCandidateInput,
): Promise<Invitation & { candidateId: string }> {
  signedIn(ctx);
  return ctx.tx(async (tx) => {
    const { id, teamId, email } = input.candidateId
      ? await managedCandidate(ctx, tx, input.candidateId)
      : await newCandidate(ctx, tx, input);
    const invited = { teamId, candidateId: id, name: null, email, role: Role.CANDIDATE };
    const invitation = await issueInvitation(ctx, tx, invited);
    return Object.assign(invitation, { candidateId: id });
  });
}

async function managedCandidate(ctx: Context, tx: Tx, id: string): Promise<Candidate> {
  const { candidate, relation } = await heldCandidate(ctx, tx, id);
  if (!mayForCandidate({ ...relation, joined: false }, CandidateAct.INVITE))
    throw notFound('candidate');
  if (!mayForCandidate(relation, CandidateAct.INVITE))
    throw refuse(Conflict, { message: 'They have joined already.' });
  return candidate;
}

function newCandidate(ctx: Context, tx: Tx, input: InviteCandidateInput): Promise<Candidate> {
  const { teamId, givenName, familyName, email } = input;
  return admitCandidate(ctx, tx, {
    teamId: teamId ?? '',
    givenName: givenName ?? '',
    familyName: familyName ?? '',
    email: email ?? '',
  });
}

/** A team's invitations not yet accepted, the oldest first. */
export async function pendingInvitations(ctx: Context, teamId: string, page: PageArgs) {
  const { first, after } = readPage(page, 'id');
  const rows = await ctx.tx(({ manager }) => {
    const query = manager
      .createQueryBuilder(Invitation, 'i')
      .where('i.team_id = :teamId and i.accepted_at is null and i.revoked_at is null', { teamId })
      .orderBy('i.id')
      .limit(first + 1);
    if (after) query.andWhere('i.id > :id', { id: after[0] });
    return query.getMany();
  });
  return toConnection(rows, first, (row) => [row.id]);
}
