import { Temporal } from '@afterword/engine';
import { validate } from 'uuid';
import type { Context, Viewer } from '../../context.js';
import { enterAs, enterInvited, inTransaction, type Tx } from '../../db/transaction.js';
import { InvalidInput, invalid, Problems, Refused, refuse } from '../../graphql/problems.js';
import { signIn, signUp } from '../accounts/accounts.service.js';
import { SignInRefused, type SignUpInput } from '../accounts/accounts.types.js';
import { checkPassword } from '../accounts/passwords.js';
import { Candidate, nameOf } from '../candidates/candidate.entity.js';
import { onlookers } from '../coachings/onlookers.js';
import { readersChanged } from '../coachings/readersChanged.js';
import { Membership } from '../teams/membership.entity.js';
import { Team } from '../teams/team.entity.js';
import { Invitation } from './invitation.entity.js';
import {
  type AcceptInvitationInput,
  type InvitationPreview,
  InvitationUnusable,
} from './invitations.types.js';
import { isInvitationKey } from './key.js';

const unusable = (message: string) => refuse(InvitationUnusable, { message });
const wrongLink = 'This invitation cannot be used: the link is wrong, expired or already used.';

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
    const { affected } = await manager
      .createQueryBuilder()
      .update(Invitation)
      .set({ acceptedAt: ctx.app.clock() })
      .where('id = :id and accepted_at is null', { id })
      .execute();
    if (affected !== 1) throw unusable(wrongLink);
    if (await manager.existsBy(Membership, { teamId, userId: viewer.id }))
      throw unusable('You belong to this team already.');
    await manager.insert(Membership, { teamId, userId: viewer.id, role });
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
async function signUpFor(ctx: Context, input: SignUpInput): Promise<Viewer> {
  try {
    return await signUp(ctx, input);
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

async function asInvited<T>(
  ctx: Context,
  link: { id: string; key: string },
  work: (tx: Tx, invitation: Invitation) => Promise<T>,
): Promise<T> {
  if (!validate(link.id)) throw unusable(wrongLink);
  return inTransaction(
    ctx.app.db.app,
    enterInvited(link.id, ctx.operation, ctx.viewer?.id),
    async (tx) => {
      const invitation = await tx.manager.findOneBy(Invitation, { id: link.id });
      const usable =
        invitation &&
        isInvitationKey(link.key, ctx.app.secret, invitation.id, invitation.email) &&
        !invitation.acceptedAt &&
        !invitation.revokedAt &&
        Temporal.Instant.compare(invitation.expiresAt, ctx.app.clock()) > 0;
      if (!usable) throw unusable(wrongLink);
      return work(tx, invitation);
    },
  );
}

async function accountBy(manager: Tx['manager'], column: 'id' | 'email', value: string) {
  const [account]: { name: string }[] = await manager.query(
    `select name from auth."user" where ${column} = $1`,
    [value],
  );
  return account;
}
