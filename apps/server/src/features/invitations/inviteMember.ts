import type { Context } from '../../context.js';
import { invalid, notFound, Problems } from '../../graphql/problems.js';
import { longestName } from '../accounts/accounts.service.js';
import { heldTeam } from '../teams/heldTeam.js';
import { isMember } from '../teams/isMember.js';
import { Role } from '../teams/membership.entity.js';
import { mayInvite } from '../teams/teams.policy.js';
import { signedIn } from '../teams/teams.service.js';
import type { Invitation } from './invitation.entity.js';
import type { InviteMemberInput } from './invitations.types.js';
import { issueInvitation } from './issueInvitation.js';

/** Mails somebody an invitation to coach with the team. */
export async function inviteMember(ctx: Context, input: InviteMemberInput): Promise<Invitation> {
  signedIn(ctx);
  const problems = new Problems();
  const name = problems.text('name', input.name, longestName);
  const email = problems.email('email', input.email);
  const { role } = input;
  if (role !== Role.COACH && role !== Role.HEAD_COACH)
    problems.add('role', 'Nobody is invited as that.', role, 'COACH or HEAD_COACH');
  problems.throwIfAny();
  return ctx.tx(async (tx) => {
    const { team, role: own } = await heldTeam(ctx, tx, input.teamId);
    const { id: teamId } = team;
    if (!mayInvite(own, role)) throw notFound('team');
    if (await isMember(tx, teamId, email))
      throw invalid('email', 'Somebody in this team has this address already.', email);
    return issueInvitation(ctx, tx, {
      teamId,
      candidateId: null,
      name,
      email,
      role: role as Invitation['role'],
    });
  });
}
