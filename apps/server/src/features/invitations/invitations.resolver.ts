import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { Candidate, nameOf } from '../candidates/candidate.entity.js';
import { acceptInvitation, previewInvitation } from './acceptInvitation.js';
import { Invitation } from './invitation.entity.js';
import { isOpen } from './invitations.policy.js';
import { inviteCandidate } from './invitations.service.js';
import {
  AcceptInvitationInput,
  AcceptInvitationResult,
  InvitationPreview,
  InviteCandidateInput,
  InviteCandidateResult,
  InviteMemberInput,
  InviteMemberResult,
  RevokeInvitationResult,
} from './invitations.types.js';
import { inviteMember } from './inviteMember.js';
import { revokeInvitation } from './revokeInvitation.js';

@Resolver(() => Invitation)
export class InvitationsResolver {
  @Query(() => InvitationPreview, {
    nullable: true,
    description: 'For whoever holds the link; null when it is of no use.',
  })
  invitation(
    @Ctx() ctx: Context,
    @Arg('id', () => ID) id: string,
    @Arg('key', () => String) key: string,
  ) {
    return previewInvitation(ctx, id, key);
  }

  @Mutation(() => InviteCandidateResult)
  inviteCandidate(
    @Ctx() ctx: Context,
    @Arg('input', () => InviteCandidateInput) input: InviteCandidateInput,
  ) {
    return answer(inviteCandidate(ctx, input));
  }

  @Mutation(() => InviteMemberResult, {
    description: 'Invites a coach or head coach by mail, in place of an open invitation of theirs.',
  })
  inviteMember(
    @Ctx() ctx: Context,
    @Arg('input', () => InviteMemberInput) input: InviteMemberInput,
  ) {
    return answer(inviteMember(ctx, input));
  }

  @Mutation(() => RevokeInvitationResult, { description: 'Its link is of no use from then on.' })
  revokeInvitation(@Ctx() ctx: Context, @Arg('id', () => ID) id: string) {
    return answer(revokeInvitation(ctx, id));
  }

  @Mutation(() => AcceptInvitationResult)
  acceptInvitation(
    @Ctx() ctx: Context,
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
  ) {
    return answer(acceptInvitation(ctx, input));
  }

  @FieldResolver(() => Candidate, { nullable: true, description: 'Null when a coach is invited.' })
  candidate(@Ctx() ctx: Context, @Root() { candidateId }: Invitation) {
    return candidateId ? ctx.load.one(Candidate, candidateId) : null;
  }

  @FieldResolver(() => String, { description: 'Of whoever is invited.' })
  async name(@Ctx() ctx: Context, @Root() invitation: Invitation): Promise<string> {
    const { candidateId } = invitation;
    const candidate = candidateId && (await ctx.load.one(Candidate, candidateId));
    return candidate ? nameOf(candidate) : (invitation.name ?? '');
  }

  @FieldResolver(() => Boolean)
  pending(@Root() invitation: Invitation): boolean {
    return isOpen(invitation);
  }
}
