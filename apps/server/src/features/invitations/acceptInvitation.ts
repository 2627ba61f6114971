import { IsNull } from 'typeorm';
import type { Context, Viewer } from '../../context.js';
import { enterAs, type Tx } from '../../db/transaction.js';
import { InvalidInput, invalid, Problems, Refused } from '../../graphql/problems.js';
import { signIn, signUp } from '../accounts/accounts.service.js';
import { SignInRefused } from '../accounts/accounts.types.js';
import type { NewAccount } from '../accounts/makeAccount.js';
import { checkPassword } from '../accounts/passwords.js';
import { Candidate, nameOf } from '../candidates/candidate.entity.js';
import { onlookers } from '../coachings/onlookers.js';
import { readersChanged } from '../coachings/readersChanged.js';
import { Membership } from '../teams/membership.entity.js';
import { Team } from '../teams/team.entity.js';
import { asInvited, unusable, wrongLink } from './asInvited.js';
import { Invitation } from './invitation.entity.js';
import type { AcceptInvitationInput, InvitationPreview } from './invitations.types.js';

/** What the holder of the link may know before accepting; null when the link is of no use. */
export async function previewInvitation(
  ctx: Context,
  id: string,
  key: string,
): Promise<InvitationPreview | null> {
  try {
    return await asInvited(ctx, { id, key }, async ({ manager }, invitation) => {
      const team = await manager.findOneByOrFail(Team, { id: invitation.teamId });
      const inviter = await accountBy(manager, 'id', invitation.invitedBy);
      const account = await accountBy(manager, 'email', invitation.email);
      const { email, expiresAt, role, candidateId, invitedBy } = invitation;
      const seers = await onlookers(manager, candidateId ? [candidateId] : [], invitedBy);
      return {
        ...{ id, email, expiresAt, role },
        teamName: team.name,
        invitedBy: inviter?.name ?? '',
        hasAccount: account !== undefined,
        seenBy: seers.get(candidateId ?? '') ?? [],
      };
    });
  } catch (error) {
    if (error instanceof Refused) return null;
    throw error;
  }
}

/**
 * Joins the team as the invited candidate or coach. The key proves that the mail was received, so it also
 * proves the address of an account made here.
 */
export async function acceptInvitation(
  ctx: Context,
  input: AcceptInvitationInput,
): Promise<Viewer> {
  const link = { id: input.invitationId, key: input.key };
  const invited = await asInvited(ctx, link, async ({ manager }, { email, candidateId, name }) => ({
    email,
    name: candidateId
      ? nameOf(await manager.findOneByOrFail(Candidate, { id: candidateId }))
      : (name ?? ''),
    hasAccount: (await accountBy(manager, 'email', email)) !== undefined,
  }));
  const viewer = ctx.viewer ?? (await enterAccount(ctx, input, invited));
  if (viewer.email !== invited.email)
    throw unusable(`This invitation is for another address; you are signed in as ${viewer.email}.`);
  await asInvited(ctx, link, async (tx, invitation) => {
    const { manager } = tx;
    const { id, teamId, role, candidateId } = invitation;
    // Held in this order, team and then invitation, as by whoever removes somebody.
    const { raw } = await manager
      .createQueryBuilder()
      .insert()
      .into(Membership)
      .values({ teamId, userId: viewer.id, role })
      .orIgnore()
      .returning('id')
      .execute();
    if (raw.length === 0) throw unusable('You belong to this team already.');
    const open = { id, acceptedAt: IsNull(), revokedAt: IsNull() };
    const accepted = { acceptedAt: ctx.app.clock(), acceptedBy: viewer.id };
    const { affected } = await manager.update(Invitation, open, accepted);
    if (affected !== 1) throw unusable(wrongLink);
    if (candidateId) await joinAsCandidate(ctx, tx, viewer, { ...invitation, candidateId });
  });
  return viewer;
}

/** Takes the place that was kept, and consents to the coach who invited; others have to ask. */
async function joinAsCandidate(
  ctx: Context,
  tx: Tx,
  viewer: Viewer,
  { candidateId, teamId, invitedBy }: Invitation & { candidateId: string },
): Promise<void> {
  const { manager } = tx;
  await manager.update(Candidate, { id: candidateId }, { userId: viewer.id });
  await enterAs(viewer.id)(manager);
  await manager.query(
    `update coaching set managed = false, accepted_at = case when user_id = $2 then $3::timestamptz end
     where candidate_id = $1 and ended_at is null`,
    [candidateId, invitedBy, ctx.app.clock().toString()],
  );
  await readersChanged(ctx.app, tx, { id: candidateId, teamId });
}

function enterAccount(
  ctx: Context,
  input: AcceptInvitationInput,
  { email, name, hasAccount }: { email: string; name: string; hasAccount: boolean },
): Promise<Viewer> {
  const problems = new Problems();
  const password = input.password ?? '';
  checkPassword(problems, password);
  const zone = hasAccount ? '' : problems.zone('zone', input.zone ?? '');
  problems.throwIfAny();
  if (hasAccount) return signInTo(ctx, email, password);
  return signUpFor(ctx, { name, email, password, zone });
}

/** An account that came into being since we looked was made by the same link, used at the same moment. */
async function signUpFor(ctx: Context, account: NewAccount): Promise<Viewer> {
  try {
    return await signUp(ctx, account);
  } catch (error) {
    if (error instanceof Refused && error.problem instanceof InvalidInput)
      throw unusable(wrongLink);
    throw error;
  }
}

async function signInTo(ctx: Context, email: string, password: string): Promise<Viewer> {
  try {
    return await signIn(ctx, { email, password });
  } catch (error) {
    if (error instanceof Refused && error.problem instanceof SignInRefused)
      throw invalid('password', 'This is not the password of your account.');
    throw error;
  }
}

async function accountBy(manager: Tx['manager'], column: 'id' | 'email', value: string) {
  const [account]: { name: string }[] = await manager.query(
    `select name from auth."user" where ${column} = $1`,
    [value],
  );
  return account;
}
